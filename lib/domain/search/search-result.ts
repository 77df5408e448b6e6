import type { Code, OwnerReference } from '../code';
import type { Lifecycle } from '../lifecycle';
import type { Role } from '../scheme/segment';
import type { SegmentText } from '../scheme/segment-text';

/** A code that a search found, with what a line about it says. */
export type FoundCode = Pick<
  Code,
  'scheme' | 'code' | 'title' | 'message' | 'messageLocale' | 'status' | 'httpStatus' | 'replacedBy'
> & {
  readonly schemeName: string;
  /** As the search spells it where that fills in a context, else as it is registered. */
  readonly spelling: string;
  /** Of the spelling; null for a draft that has no number yet. */
  readonly segments: readonly SegmentText[] | null;
  /** The old name that it was found by. */
  readonly alias: string | null;
};

export type FoundPrefix = {
  readonly scheme: string;
  readonly schemeName: string;
  readonly prefix: string;
  readonly title: string;
  readonly status: Lifecycle;
  readonly owners: readonly OwnerReference[];
  /** Whether the search is its value, to the letter. */
  readonly exact: boolean;
};

export type FoundOwner = {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'team' | 'person';
  readonly prefixes: number;
  /** Whether the search is its name, to the letter. */
  readonly exact: boolean;
};

/** A value of a vocabulary: an error type, an operation. */
export type FoundCategory = {
  readonly scheme: string;
  readonly schemeName: string;
  /** Name and label of its segment, and what that says of a code. */
  readonly segment: string;
  readonly segmentLabel: string;
  readonly role: Role;
  readonly value: string;
  readonly label: string;
  /** Whether the search is its value, to the letter. */
  readonly exact: boolean;
};

/** A word that nothing is found by, and the words that it was taken for instead. */
export type Guess = { readonly word: string; readonly read: readonly string[] };

/** What a search found. */
export type SearchResult = {
  /** Codes that the search spells, whatever the spelling. */
  readonly spelled: readonly FoundCode[];
  /** Codes that had that name. */
  readonly aliased: readonly FoundCode[];
  readonly prefixes: readonly FoundPrefix[];
  /** Codes that begin so. */
  readonly begun: readonly FoundCode[];
  readonly owners: readonly FoundOwner[];
  readonly categories: readonly FoundCategory[];
  /** Codes that have its words, in any language. */
  readonly worded: readonly FoundCode[];
  /** Whether more codes have the words than are told here. */
  readonly moreWorded: boolean;
  /** The words that `worded` was found by, to show where they stand. */
  readonly words: readonly string[];
  readonly guesses: readonly Guess[];
};

export const nothingFound: SearchResult = {
  spelled: [],
  aliased: [],
  prefixes: [],
  begun: [],
  owners: [],
  categories: [],
  worded: [],
  moreWorded: false,
  words: [],
  guesses: [],
};

export type CodeGroup = {
  readonly kind: 'spelled' | 'aliased' | 'begun' | 'worded';
  readonly items: readonly FoundCode[];
};

export type SearchGroup =
  | CodeGroup
  | { readonly kind: 'prefixes'; readonly items: readonly FoundPrefix[] }
  | { readonly kind: 'owners'; readonly items: readonly FoundOwner[] }
  | { readonly kind: 'categories'; readonly items: readonly FoundCategory[] };

/** What was found, the best kind first: owners come before prefixes where one of them has that very name. */
export function groupsOf(result: SearchResult): readonly SearchGroup[] {
  const { spelled, aliased, prefixes, begun, owners, categories, worded } = result;
  const places: readonly SearchGroup[] = [
    { kind: 'prefixes', items: prefixes },
    { kind: 'begun', items: begun },
  ];
  const owned: SearchGroup = { kind: 'owners', items: owners };
  const ownerFirst = owners.some(({ exact }) => exact) && !prefixes.some(({ exact }) => exact);
  const groups: readonly SearchGroup[] = [
    { kind: 'spelled', items: spelled },
    { kind: 'aliased', items: aliased },
    ...(ownerFirst ? [owned, ...places] : [...places, owned]),
    { kind: 'categories', items: categories },
    { kind: 'worded', items: worded },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Whether a search found nothing at all. */
export function isNothing(result: SearchResult): boolean {
  return groupsOf(result).length === 0;
}

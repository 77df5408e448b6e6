import type { ParameterPiece, Piece } from './message-pieces';

/** A message without branches: each plural, ordinal and select says what it says of `other`. */
export function flatten(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' || piece.branches.length === 0 ? [piece] : flatten(branchOf(piece, 'other')),
  );
}

/** A message that one number divides: what it says, without branches, by plural category (or `=0`). */
export type PluralForms = {
  readonly name: string;
  readonly ordinal: boolean;
  readonly forms: readonly (readonly [category: string, pieces: readonly Piece[]])[];
};

/**
 * Divides a message by its first plural, the text around it said in every form; `null` where there is none.
 * @param categories those that a form is wanted for; what the plural has no branch for says `other`
 * @param ordinals whether the format knows ordinals too
 */
export function pluralForms(
  pieces: readonly Piece[],
  categories: readonly string[],
  ordinals: boolean,
): PluralForms | null {
  const at = pieces.findIndex(
    (piece) =>
      typeof piece !== 'string' && (piece.type === 'plural' || (ordinals && piece.type === 'ordinal')),
  );
  const plural = pieces[at];
  if (plural === undefined || typeof plural === 'string') return null;
  const around = (category: string) =>
    flatten([...pieces.slice(0, at), ...branchOf(plural, category), ...pieces.slice(at + 1)]);
  return {
    name: plural.name,
    ordinal: plural.type === 'ordinal',
    forms: categories.map((category) => [category, around(category)]),
  };
}

function branchOf({ branches }: ParameterPiece, category: string): readonly Piece[] {
  const branch =
    branches.find(({ selector }) => selector === category) ??
    branches.find(({ selector }) => selector === 'other');
  return branch?.pieces ?? [];
}

/** Rules are dear to make, and every message of a file asks for those of its locale. */
const known = new Map<string, readonly string[]>();
const KNOWN_LIMIT = 500;

/** The plural categories of a locale, `other` last; of one that is not known, `other` alone. */
export function pluralCategories(
  locale: string | null,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): readonly string[] {
  const key = `${locale} ${type}`;
  const found = known.get(key) ?? categoriesOf(locale ?? 'en', type);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, found);
  return found;
}

function categoriesOf(locale: string, type: 'cardinal' | 'ordinal'): readonly string[] {
  try {
    const { pluralCategories: named } = new Intl.PluralRules(locale, { type }).resolvedOptions();
    return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) =>
      named.some((name) => name === category),
    );
  } catch {
    return ['other'];
  }
}

/** The forms put together again as one plural around the whole message. */
export function pluralPiece({ name, ordinal, forms }: PluralForms): ParameterPiece {
  return {
    name,
    type: ordinal ? 'ordinal' : 'plural',
    written: '',
    branches: forms.map(([selector, pieces]) => ({ selector, pieces })),
    offset: 0,
  };
}

import type { useTranslations } from 'next-intl';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { showNamed, showScheme, showSpelled, showStatus } from '../scheme/show-value';
import { chosenOf, facetOptions, type ListFacet, type ShowValue } from '../ui/facet-options';
import type { Condition } from '../ui/filter-words';

export const codeFacetNames = ['scheme', 'status', 'prefix', 'category', 'httpStatus', 'owner'] as const;
type Name = (typeof codeFacetNames)[number];

type CountedCodes = {
  readonly value: string;
  readonly label: string | null;
  readonly codes: number | null;
};

/** Values of each facet with how many codes each would leave; null where counting stopped. */
export type CodeCounts = Readonly<Partial<Record<Name, readonly CountedCodes[]>>>;

export type CodeFacet = ListFacet & { name: Name };

type Needs = {
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  t: ReturnType<typeof useTranslations<'codes'>>;
  statuses: ReturnType<typeof useTranslations<'lifecycle'>>;
  /** Writes a count. */
  number: (count: number) => string;
  /** Names of owners by slug, for those that were chosen and not counted. */
  owners?: ReadonlyMap<string, string>;
  /** Where the checklist of a facet that was not counted comes from. */
  more?: (name: Name) => ListFacet['more'];
};

/**
 * The facets of a list of codes. Of one that was not counted only what was chosen is known; one that was counted and
 * has no value is left out.
 */
export function codeFacets(
  counts: CodeCounts,
  search: URLSearchParams,
  { schemes, t, statuses, number, owners, more }: Needs,
): readonly CodeFacet[] {
  const show: Readonly<Record<Name, ShowValue>> = {
    scheme: showScheme(schemes),
    prefix: showSpelled,
    category: showSpelled,
    owner: (value, label) => showNamed(value, label ?? owners?.get(value) ?? null),
    status: showStatus(statuses),
    httpStatus: (value) => {
      const text = value === '0' ? t('noHttpStatus') : value;
      return { label: text, short: text };
    },
  };
  return codeFacetNames.flatMap((name) => {
    const counted = counts[name]?.map(({ codes: count, ...value }) => ({ ...value, count }));
    const options = facetOptions(counted ?? [], search.getAll(name), show[name], number);
    const from = counted === undefined ? more?.(name) : undefined;
    if (counted?.length === 0 && options.length === 0) return [];
    return [{ name, label: t(name), options, ...(from && { more: from }) }];
  });
}

/** What was chosen of the facets, to be said in words. */
export function codeConditions(
  facets: readonly CodeFacet[],
  search: URLSearchParams,
  t: Needs['t'],
): readonly Condition[] {
  return facets.map(({ name, options }) => ({
    values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
    phrase: (values) => t(`where.${name}`, { values }),
  }));
}

import type { useTranslations } from 'next-intl';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { showNamed, showScheme, showSpelled, showStatus } from '../scheme/show-value';
import { chosenOf, facetOptions, type ListFacet, type ShowValue } from '../ui/facet-options';
import type { Condition } from '../ui/filter-words';

const names = ['scheme', 'status', 'prefix', 'category', 'httpStatus', 'owner'] as const;
type Name = (typeof names)[number];

/** Values of each facet with how many codes each would leave. */
export type CodeCounts = Readonly<
  Record<Name, readonly { readonly value: string; readonly label: string | null; readonly codes: number }[]>
>;

export type CodeFacet = ListFacet & { name: Name };

type Needs = {
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  t: ReturnType<typeof useTranslations<'codes'>>;
  statuses: ReturnType<typeof useTranslations<'lifecycle'>>;
  /** Writes a count; null where counting stopped and a count would be wrong. */
  number: ((count: number) => string) | null;
};

/** The facets of a list of codes. One without any value is left out. */
export function codeFacets(
  counts: CodeCounts,
  search: URLSearchParams,
  { schemes, t, statuses, number }: Needs,
): readonly CodeFacet[] {
  const show: Readonly<Record<Name, ShowValue>> = {
    scheme: showScheme(schemes),
    prefix: showSpelled,
    category: showSpelled,
    owner: showNamed,
    status: showStatus(statuses),
    httpStatus: (value) => {
      const text = value === '0' ? t('noHttpStatus') : value;
      return { label: text, short: text };
    },
  };
  return names
    .map((name) => {
      const counted = counts[name].map(({ codes: count, ...value }) => ({ ...value, count }));
      return {
        name,
        label: t(name),
        options: facetOptions(counted, search.getAll(name), show[name], number),
      };
    })
    .filter(({ options }) => options.length > 0);
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

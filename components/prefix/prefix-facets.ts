import type { useTranslations } from 'next-intl';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { showNamed, showScheme, showStatus } from '../scheme/show-value';
import { chosenOf, facetOptions, type ListFacet, type ShowValue } from '../ui/facet-options';
import type { Condition } from '../ui/filter-words';

const names = ['scheme', 'status', 'owner'] as const;
type Name = (typeof names)[number];

/** Values of each facet with how many prefixes each would leave. */
export type PrefixCounts = Readonly<
  Record<
    Name,
    readonly { readonly value: string; readonly label: string | null; readonly prefixes: number }[]
  >
>;

export type PrefixFacet = ListFacet & { name: Name };

type Needs = {
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  t: ReturnType<typeof useTranslations<'prefixes'>>;
  statuses: ReturnType<typeof useTranslations<'lifecycle'>>;
  number: (count: number) => string;
  /** What the place of the list already says. */
  without: readonly Name[];
};

/** The facets of a list of prefixes. One without any value is left out. */
export function prefixFacets(
  counts: PrefixCounts,
  search: URLSearchParams,
  { schemes, t, statuses, number, without }: Needs,
): readonly PrefixFacet[] {
  const show: Readonly<Record<Name, ShowValue>> = {
    scheme: showScheme(schemes),
    owner: showNamed,
    status: showStatus(statuses),
  };
  return names
    .filter((name) => !without.includes(name))
    .map((name) => {
      const counted = counts[name].map(({ prefixes: count, ...value }) => ({ ...value, count }));
      return {
        name,
        label: t(name),
        options: facetOptions(counted, search.getAll(name), show[name], number),
      };
    })
    .filter(({ options }) => options.length > 0);
}

/** What was chosen of the facets, to be said in words. */
export function prefixConditions(
  facets: readonly PrefixFacet[],
  search: URLSearchParams,
  t: Needs['t'],
): readonly Condition[] {
  return facets.map(({ name, options }) => ({
    values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
    phrase: (values) => t(`where.${name}`, { values }),
  }));
}

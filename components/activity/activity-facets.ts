import type { useTranslations } from 'next-intl';
import { kindName } from '@/lib/domain/event-sentence';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { showNamed, showScheme } from '../scheme/show-value';
import { chosenOf, facetOptions, type ListFacet, type ShowValue } from '../ui/facet-options';
import type { Condition } from '../ui/filter-words';

const names = ['type', 'scheme', 'actor'] as const;
type Name = (typeof names)[number];

/** Values of each facet with how many events each would leave; null where counting stopped. */
export type ActivityCounts = Readonly<
  Record<
    Name,
    readonly { readonly value: string; readonly label: string | null; readonly events: number | null }[]
  >
>;

export type ActivityFacet = ListFacet & { name: Name };

type Needs = {
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  t: ReturnType<typeof useTranslations<'activity'>>;
  number: (count: number) => string;
};

/** The facets of a list of events. One without any value is left out. */
export function activityFacets(
  counts: ActivityCounts,
  search: URLSearchParams,
  { schemes, t, number }: Needs,
): readonly ActivityFacet[] {
  const kind = (value: string) => ({ label: kindName(t, value), short: kindName(t, value) });
  const show: Readonly<Record<Name, ShowValue>> = {
    type: kind,
    scheme: showScheme(schemes),
    actor: showNamed,
  };
  return names
    .map((name) => {
      const counted = counts[name].map(({ events: count, ...value }) => ({ ...value, count }));
      const options = facetOptions(counted, search.getAll(name), show[name], number);
      return { name, label: t(name), options };
    })
    .filter(({ options }) => options.length > 0);
}

/** What was chosen of the facets, to be said in words. */
export function activityConditions(
  facets: readonly ActivityFacet[],
  search: URLSearchParams,
  t: Needs['t'],
): readonly Condition[] {
  return facets.map(({ name, options }) => ({
    values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
    phrase: (values) => t(`where.${name}`, { values }),
  }));
}

/** Filters beside the facets, with one value each: what, which bulk change, from when to when. */
export const singleFilters = ['subject', 'batch', 'watched', 'since', 'until'] as const;

/** What was chosen of them, to be said in words. */
export function singleConditions(search: URLSearchParams, t: Needs['t']): readonly Condition[] {
  return singleFilters.map((name) => {
    const value = search.get(name) ?? '';
    return {
      values: value === '' ? [] : [value],
      phrase: (values) =>
        name === 'batch' || name === 'watched' ? t(`where.${name}`) : t(`where.${name}`, { values }),
    };
  });
}

import type { useTranslations } from 'next-intl';
import { requestKinds, requestStates } from '@/lib/domain/request';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { showNamed, showScheme } from '../scheme/show-value';
import { chosenOf, facetOptions, type ListFacet, type ShowValue } from '../ui/facet-options';
import type { Condition } from '../ui/filter-words';
import { requestTones } from './request-status';

const names = ['kind', 'scheme', 'status', 'conflict'] as const;
type Name = (typeof names)[number];

/** Values of each facet with how many requests each would leave. */
export type RequestCounts = Readonly<
  Record<
    Name,
    readonly { readonly value: string; readonly label: string | null; readonly requests: number }[]
  >
>;

export type RequestFacet = ListFacet & { name: Name };

type Needs = {
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  t: ReturnType<typeof useTranslations<'requests'>>;
  number: (count: number) => string;
};

/** The facets of a list of requests. One without any value is left out. */
export function requestFacets(
  counts: RequestCounts,
  search: URLSearchParams,
  { schemes, t, number }: Needs,
): readonly RequestFacet[] {
  const show: Readonly<Record<Name, ShowValue>> = {
    kind: (value) => {
      const kind = requestKinds.find((known) => known === value);
      return showNamed(value, kind === undefined ? null : t(`kindOf.${kind}`));
    },
    scheme: showScheme(schemes),
    status: (value) => {
      const status = requestStates.find((known) => known === value);
      if (status === undefined) return showNamed(value, null);
      return { ...showNamed(value, t(`state.${status}`)), tone: requestTones[status] };
    },
    conflict: (value) => showNamed(value, t(value === 'true' ? 'inConflict.true' : 'inConflict.false')),
  };
  return names
    .map((name) => {
      const counted = counts[name].map(({ requests: count, ...value }) => ({ ...value, count }));
      const options = facetOptions(counted, search.getAll(name), show[name], number);
      return { name, label: t(name === 'conflict' ? 'conflicts' : name), options };
    })
    .filter(({ options }) => options.length > 0);
}

/** What was chosen of the facets, to be said in words. */
export function requestConditions(
  facets: readonly RequestFacet[],
  search: URLSearchParams,
  t: Needs['t'],
): readonly Condition[] {
  return facets.map(({ name, options }) => ({
    values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
    phrase: (values) => t(`where.${name}`, { values }),
  }));
}

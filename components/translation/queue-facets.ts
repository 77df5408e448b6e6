import type { useTranslations } from 'next-intl';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { translationStates } from '@/lib/domain/translation';
import { showNamed, showScheme } from '../scheme/show-value';
import { chosenOf, facetOptions, type ListFacet, type ShowValue } from '../ui/facet-options';
import type { Condition } from '../ui/filter-words';
import { stateTones } from './state-tones';

const names = ['state', 'outdated', 'scheme', 'prefix', 'check', 'changedBy'] as const;
type Name = (typeof names)[number];

/** How many entries each value of a facet would leave. */
export type QueueCounts = Readonly<
  Partial<
    Record<
      Name,
      readonly { readonly value: string; readonly label: string | null; readonly entries: number }[]
    >
  >
>;

export type QueueFacet = ListFacet & { name: Name };

type Needs = {
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  t: ReturnType<typeof useTranslations<'translation'>>;
  /** What a check is called. */
  checkName: (id: string) => string;
  number: (count: number) => string;
};

/** The facets of a queue. One without any value is left out. */
export function queueFacets(
  counts: QueueCounts,
  search: URLSearchParams,
  needs: Needs,
): readonly QueueFacet[] {
  const { schemes, t, checkName, number } = needs;
  const plain = (label: string) => ({ label, short: label });
  const show: Readonly<Record<Name, ShowValue>> = {
    state: (value) => {
      const state = translationStates.find((one) => one === value);
      return state === undefined ? plain(value) : { ...plain(t(`state.${state}`)), tone: stateTones[state] };
    },
    outdated: (value) => plain(t(value === 'true' ? 'outdated' : 'current')),
    scheme: showScheme(schemes),
    prefix: showNamed,
    check: (value) => plain(checkName(value)),
    changedBy: showNamed,
  };
  return names
    .map((name) => {
      const counted = (counts[name] ?? []).map(({ entries, ...value }) => ({ ...value, count: entries }));
      const options = facetOptions(counted, search.getAll(name), show[name], number);
      return { name, label: t(`facet.${name}`), options };
    })
    .filter(({ options }) => options.length > 0);
}

/** What was chosen, to be said in words. */
export function queueConditions(
  facets: readonly QueueFacet[],
  search: URLSearchParams,
  t: Needs['t'],
): readonly Condition[] {
  const q = search.get('q')?.trim() ?? '';
  const since = search.get('changedSince') ?? '';
  return [
    ...facets.map(({ name, options }) => ({
      values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
      phrase: (values: string) => t(`where.${name}`, { values }),
    })),
    {
      values: q === '' ? [] : [q],
      phrase: (text: string) => t('where.q', { text, in: search.get('in') ?? 'any' }),
    },
    { values: since === '' ? [] : [since], phrase: (values: string) => t('where.changedSince', { values }) },
  ];
}

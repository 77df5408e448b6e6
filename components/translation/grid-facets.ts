import type { useTranslations } from 'next-intl';
import { translationStates } from '@/lib/domain/translation';
import { chosenOf, facetOptions, type ListFacet } from '../ui/facet-options';
import type { Condition } from '../ui/filter-words';
import { stateTones } from './state-tones';

type Needs = {
  t: ReturnType<typeof useTranslations<'translationGrid'>>;
  states: ReturnType<typeof useTranslations<'translation'>>;
};

const names = ['state', 'outdated'] as const;

export type GridFacet = ListFacet & { name: (typeof names)[number] };

/** How a text in one of the shown languages may stand: not counted, since a code has several. */
export function gridFacets(search: URLSearchParams, { t, states }: Needs): readonly GridFacet[] {
  const values = { state: translationStates, outdated: ['true'] };
  return names.map((name) => ({
    name,
    label: t(`facet.${name}`),
    options: facetOptions(
      values[name].map((value) => ({ value, label: null, count: null })),
      search.getAll(name),
      (value) => {
        const state = translationStates.find((one) => one === value);
        const label = state ? states(`state.${state}`) : states(value === 'true' ? 'outdated' : 'current');
        return { label, short: label, ...(state && { tone: stateTones[state] }) };
      },
      String,
    ),
  }));
}

/** What was chosen, to be said in words. */
export function gridConditions(
  facets: readonly GridFacet[],
  search: URLSearchParams,
  t: Needs['t'],
): readonly Condition[] {
  return facets.map(({ name, options }) => ({
    values: chosenOf(options, search.getAll(name)).map(({ short }) => short),
    phrase: (values) => t('where', { values }),
  }));
}

import type { FacetOption, MoreOptions } from './facet';

/** A value of a facet as it was counted; null where counting stopped. */
export type Counted = {
  readonly value: string;
  readonly label: string | null;
  readonly count: number | null;
};

/** An option, and what it is called where there is little room: in a chip, in a sentence. */
export type ListOption = FacetOption & { short: string };

/** A way to narrow a list, with the values there are. */
export type ListFacet = {
  /** The parameter of the address. */
  name: string;
  label: string;
  /** All of them, or only those that were chosen. */
  options: readonly ListOption[];
  /** Where the rest comes from, where they are not all. */
  more?: MoreOptions;
};

export type ShowValue = (
  value: string,
  label: string | null,
) => Pick<ListOption, 'label' | 'short'> & Pick<FacetOption, 'tone'>;

/**
 * The checklist of a facet: the values that were counted and, after them, those that were chosen though nothing has
 * them, so that they can be taken away.
 * @param number writes a count
 */
export function facetOptions(
  counted: readonly Counted[],
  chosen: readonly string[],
  show: ShowValue,
  number: (count: number) => string,
): readonly ListOption[] {
  const known = new Set(counted.map(({ value }) => value));
  const missing = [...new Set(chosen)].filter((value) => value !== '' && !known.has(value));
  const none = counted.some(({ count }) => count === null) ? null : 0;
  return [...counted, ...missing.map((value) => ({ value, label: null, count: none }))].map(
    ({ value, label, count }) => ({
      value,
      count: count === null ? '' : number(count),
      ...show(value, label),
    }),
  );
}

/** The options that were chosen. */
export function chosenOf(options: readonly ListOption[], chosen: readonly string[]): readonly ListOption[] {
  return options.filter(({ value }) => chosen.includes(value));
}

/** One filter of a list: what was chosen, as readers call it, and how it is said. */
export type Condition = {
  values: readonly string[];
  /** "status is {values}" */
  phrase: (values: string) => string;
};

/**
 * What the filters of a list mean, in words: "status is active or draft and owner is kaz". Values of one filter are
 * alternatives, filters add up.
 * @returns null where nothing is filtered
 */
export function filterWords(locale: string, conditions: readonly Condition[]): string | null {
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const all = new Intl.ListFormat(locale, { type: 'conjunction' });
  const told = conditions
    .filter(({ values }) => values.length > 0)
    .map(({ values, phrase }) => phrase(either.format(values)));
  return told.length === 0 ? null : all.format(told);
}

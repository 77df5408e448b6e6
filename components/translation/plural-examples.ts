/** How many numbers are named of each category, and how far they are looked for. */
const NAMED = 3;
const LOOKED_AT = 120;

/** The first numbers that a locale puts in each plural category: `{ one: '1, 21, 31', … }`. */
export function pluralExamples(
  locale: string,
  type: 'cardinal' | 'ordinal',
): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(locale, { type });
  const found = new Map<string, number[]>();
  for (let number = 0; number <= LOOKED_AT; number += 1) {
    const category = rules.select(number);
    const known = found.get(category) ?? [];
    if (known.length < NAMED) found.set(category, [...known, number]);
  }
  // A category that only fractions have, such as `other` in Polish.
  for (const category of rules.resolvedOptions().pluralCategories) {
    if (!found.has(category) && rules.select(1.5) === category) found.set(category, [1.5]);
  }
  const write = new Intl.NumberFormat(locale);
  return Object.fromEntries(
    [...found].map(([category, numbers]) => [category, numbers.map((one) => write.format(one)).join(', ')]),
  );
}

import { SOURCE_LOCALE } from '../locale';
import { numbersIn, type WrittenNumber } from './numbers';
import type { MessageCheck } from './reading';
import type { Rendition } from './rendition';

/**
 * Numbers that only the source (`problem` `missing`), only the text (`extra`) or each for itself has (`differ`), outside of placeholders, however they are written. A rendition of
 * the text has to agree with one of the source. What one writes as a digit the other may spell out as a small number.
 */
export const numbersDiffer: MessageCheck = ({ renditions, sourceRenditions, locale }) => {
  const sources = sourceRenditions.map(sourceNumbers);
  if (sources.length === 0) return [];
  for (const rendition of renditions) {
    const numbers = numbersIn(rendition.text, locale);
    const spelled = spelledIn(rendition);
    const differences = sources.map((source) => ({
      missing: without(source.numbers, numbers, spelled),
      extra: without(numbers, source.numbers, new Set([...source.spelled, ...spelled])),
    }));
    if (differences.some(({ missing, extra }) => missing.length + extra.length === 0)) continue;
    // The last branch is `other`, which says most.
    const { missing, extra } = differences.at(-1) ?? { missing: [], extra: [] };
    const problem = extra.length === 0 ? 'missing' : missing.length === 0 ? 'extra' : 'differ';
    const [first] = extra;
    return [
      {
        detail: { problem, missing: valuesOf(missing), extra: valuesOf(extra) },
        at: first === undefined ? null : rendition.place(first.start, first.end),
      },
    ];
  }
  return [];
};

/** Those that the others lack, each as often as it is lacking. */
function without(
  numbers: readonly WrittenNumber[],
  others: readonly WrittenNumber[],
  spelled: ReadonlySet<string>,
): readonly WrittenNumber[] {
  const left = new Map<string, number>();
  for (const { value } of others) left.set(value, (left.get(value) ?? 0) + 1);
  return numbers.filter(({ value, attached }) => {
    const there = left.get(value) ?? 0;
    left.set(value, there - 1);
    return there <= 0 && !attached && !spelled.has(value);
  });
}

const valuesOf = (numbers: readonly WrittenNumber[]) =>
  [...new Set(numbers.map(({ value }) => value))].join(', ');

/** Words that say a number, by the number. */
const words = [
  ['zero', 'no'],
  ['one', 'once', 'single', 'a', 'an'],
  ['two', 'twice', 'both'],
  ...['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word) => [
    word,
  ]),
];
const spelledOut = new Map(
  words.flatMap((said, value) => said.map((word) => [word, String(value)] as const)),
);

function sourceNumbers({ text }: Rendition) {
  const spelled = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => spelledOut.get(word) ?? []);
  return { numbers: numbersIn(text, SOURCE_LOCALE), spelled: new Set(spelled) };
}

const han = new Map([...'〇一二三四五六七八九十'].map((sign, value) => [sign, String(value)] as const));
const selectors = new Map([
  ['zero', '0'],
  ['one', '1'],
  ['two', '2'],
  ['few', ''],
]);

/** What a text says without a digit: in Han numerals, or by the branch taken. */
function spelledIn({ text, taken }: Rendition): ReadonlySet<string> {
  const numerals = [...text].flatMap((sign) =>
    sign === '两' || sign === '兩' ? '2' : (han.get(sign) ?? []),
  );
  return new Set([
    ...numerals,
    ...taken.map((selector) => selectors.get(selector) ?? selector.replace('=', '')),
  ]);
}

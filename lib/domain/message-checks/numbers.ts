/** First digit of each script that writes numbers with ten of its own (Unicode: Nd). */
const zeros = [...'0٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐０'];
const digits = new Map(
  zeros.flatMap((zero) =>
    Array.from(
      { length: 10 },
      (_, value) => [String.fromCharCode(zero.charCodeAt(0) + value), String(value)] as const,
    ),
  ),
);
const digit = `[${zeros.map((zero) => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`).join('')}]`;
const run = new RegExp(`${digit}+`, 'gu');
/** Digits with what may separate them; a plain space groups them by three only. */
const written = new RegExp(
  `(?<![A-Za-z]|${digit})${digit}+(?:[.,٫٬'’\\u00A0\\u202F\\u2009]${digit}+| ${digit}{3}(?!${digit}))*`,
  'gu',
);

export type WrittenNumber = {
  /** Its value in plain decimal notation, with as many decimals as matter. */
  readonly value: string;
  /** Part of a word (`2FA`, `5MB`), which another language may write as a word. */
  readonly attached: boolean;
  readonly start: number;
  readonly end: number;
};

/** The numbers of a text, read as the locale writes them; what it would not write so is read run by run. */
export function numbersIn(text: string, locale: string): readonly WrittenNumber[] {
  return [...text.matchAll(written)].flatMap((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const after = text.charAt(end);
    const attached = /[A-Za-z]/.test(after);
    const value = readValue(found[0], locale, myriads.get(after) ?? 0);
    if (value !== null) return [{ value, attached, start, end }];
    return [...found[0].matchAll(run)].map((part) => ({
      value: plain(ascii(part[0]), ''),
      attached,
      start: start + part.index,
      end: start + part.index + part[0].length,
    }));
  });
}

/** Zeros that a character after a number stands for. */
const myriads = new Map([
  ...[...'万萬만'].map((sign) => [sign, 4] as const),
  ...[...'亿億억'].map((sign) => [sign, 8] as const),
]);

function readValue(token: string, locale: string, zeros: number): string | null {
  const [first = '', ...rest] = token.match(run)?.map(ascii) ?? [];
  if (rest.length === 0) return plain(first + '0'.repeat(zeros), '');
  const marks = [...token.replace(run, '')];
  const { group, decimal } = separatorsOf(locale, /[0-9]/.test(token));
  const isDecimal = marks.at(-1) === decimal || marks.at(-1) === '٫';
  const groups = isDecimal ? rest.slice(0, -1) : rest;
  const isGroup = (mark: string) => mark === group || /[٬\s]/u.test(mark) || (mark === '’' && group === "'");
  if (marks.slice(0, groups.length).every(isGroup) && isGrouped(first, groups)) {
    return plain([first, ...groups].join(''), isDecimal ? (rest.at(-1) ?? '') : '');
  }
  // 1.5 stays 1.5 where a comma is usual: it may be a version.
  return rest.length === 1 && /[.,]/.test(marks.join('')) ? plain(first, rest.join('')) : null;
}

/** By three, or as in India by two but for the last. */
function isGrouped(first: string, groups: readonly string[]): boolean {
  if (groups.length === 0) return true;
  const before = groups.slice(0, -1).map(({ length }) => length);
  return (
    first.length <= 3 &&
    groups.at(-1)?.length === 3 &&
    (before.every((length) => length === 3) || before.every((length) => length === 2))
  );
}

function plain(whole: string, decimals: string): string {
  const kept = decimals.replace(/0+$/, '');
  const number = whole.replace(/^0+(?=\d)/, '');
  return kept === '' ? number : `${number}.${kept}`;
}

const ascii = (text: string) => [...text].map((each) => digits.get(each) ?? each).join('');

type Separators = { readonly group: string; readonly decimal: string };

/** Asking Intl takes longer than reading a message, which happens at each key press. */
const asked = new Map<string, Separators>();
const MOST_ASKED = 500;

/** What separates thousands and decimals, which can differ by the digits that are used. */
function separatorsOf(locale: string, latin: boolean): Separators {
  const key = `${locale} ${latin}`;
  const known = asked.get(key) ?? askSeparators(locale, latin);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(key, known);
  return known;
}

function askSeparators(locale: string, latin: boolean): Separators {
  try {
    const format = new Intl.NumberFormat(locale, latin ? { numberingSystem: 'latn' } : {});
    const parts = format.formatToParts(1_234_567.8);
    const sign = (type: string) => parts.find((part) => part.type === type)?.value;
    return { group: sign('group') ?? ',', decimal: sign('decimal') ?? '.' };
  } catch {
    return { group: ',', decimal: '.' };
  }
}

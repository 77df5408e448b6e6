import type { MessageCheck } from './reading';
import type { Rendition } from './rendition';

const closers = new Map(
  ['()', '（）', '[]', '［］', '「」', '『』', '【】', '〈〉', '《》', '〔〕', '｢｣'].map(
    ([open = '', close = '']) => [close, open],
  ),
);
const openers = new Set(closers.values());
/** Half and full width belong together: `(…）` is untidy, and closed. */
const widths = new Map([
  ['（', '('],
  ['［', '['],
]);
/** Which of them opens differs by language („…“, “…”, ”…”, «…», »…«): there has to be an even number. */
const quotes = [/["“”„‟]/gu, /[«»]/gu, /[‹›]/gu, /`/gu];

/** A bracket or quotation mark without its counterpart, where the source has none so. `mark` is the first. */
export const unbalancedPairs: MessageCheck = ({ renditions, sourceRenditions }) => {
  if (sourceRenditions.some((rendition) => unpaired(rendition) !== null)) return [];
  for (const rendition of renditions) {
    const at = unpaired(rendition);
    if (at !== null)
      return [{ detail: { mark: rendition.text.charAt(at) }, at: rendition.place(at, at + 1) }];
  }
  return [];
};

function unpaired({ text }: Rendition): number | null {
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (openers.has(mark)) open.push({ mark: widths.get(mark) ?? mark, at });
    const opener = closers.get(mark);
    if (opener === undefined || (open.length === 0 && isLabel(text, at))) continue;
    if (open.pop()?.mark !== (widths.get(opener) ?? opener)) return at;
  }
  return open.at(-1)?.at ?? oddQuote(text);
}

/** `a)` and `1)` name the points of a list. */
function isLabel(text: string, at: number): boolean {
  return /(?:^|\s)[\p{L}\p{N}]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}

function oddQuote(text: string): number | null {
  for (const quote of quotes) {
    const places = [...text.matchAll(quote)].flatMap(({ index }) =>
      isWithinWord(text, index) ? [] : [index],
    );
    if (places.length % 2 === 1) return places.at(-1) ?? null;
  }
  return null;
}

/** Hebrew writes abbreviations so (`דו"ח`), and inches stand after a number. */
function isWithinWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    text.charAt(at) === '"' &&
    (/\p{N}/u.test(before) || (/\p{L}/u.test(before) && /\p{L}/u.test(text.charAt(at + 1))))
  );
}

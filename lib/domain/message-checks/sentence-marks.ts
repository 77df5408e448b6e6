import type { Found } from './message-check';
import { FILLED, type Rendition } from './rendition';

/** A mark at the end of a word, not in an address, a time or a list of marks. */
const frenchMark = new RegExp(`(?<=[\\p{L}\\p{N}\\p{M})\\]»"”’${FILLED}])[!?:](?=$|[\\s)\\]»"”!?])`, 'u');
const canadianMark = new RegExp(`(?<=[\\p{L}\\p{N}\\p{M})\\]»"”’${FILLED}]):(?=$|\\s)`, 'u');

/** French writes a space, best a narrow one that does not break, before `!`, `?` and `:`; Canadian French before `:`. */
export function missingSpace({ text, place }: Rendition, locale: string): Found | null {
  if (!/^fr(?:-|$)/i.test(locale)) return null;
  const found = (/^fr-CA\b/i.test(locale) ? canadianMark : frenchMark).exec(text);
  if (found === null) return null;
  const mark = found[0];
  return {
    detail: { problem: 'space', expected: `\u00A0${mark}`, found: mark },
    at: place(found.index, found.index + 1),
  };
}

const pairs = [
  { open: '¿', close: '?' },
  { open: '¡', close: '!' },
];

/** Spanish opens a question and an exclamation too; a `?` within an address is none. */
export function unopenedMark({ text, place }: Rendition, language: string): Found | null {
  if (language !== 'es' && language !== 'ast') return null;
  for (const { open, close } of pairs) {
    let opened = 0;
    for (let at = 0; at < text.length; at++) {
      const mark = text.charAt(at);
      if (mark === open) opened++;
      if (mark !== close || /[\p{L}\p{N}=&]/u.test(text.charAt(at + 1)) || text.charAt(at + 1) === close)
        continue;
      if (opened === 0)
        return { detail: { problem: 'opening', expected: open, found: close }, at: place(at, at + 1) };
      opened = 0;
    }
  }
  return null;
}

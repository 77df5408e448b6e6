import { codePointName } from './code-point';
import type { MessageCheck } from './reading';
import type { Rendition } from './rendition';

/** What each control ends: a pop (PDF, PDI) the embedding or isolate that is open. Unicode Standard Annex 9, section 2. */
const pops = new Map([
  ['\u202A', '\u202C'],
  ['\u202B', '\u202C'],
  ['\u2066', '\u2069'],
  ['\u2067', '\u2069'],
  ['\u2068', '\u2069'],
]);
const overrides = '\u202D\u202E';

/**
 * Direction controls that reach past where they should: opened and not closed in the same line (`problem` `open`),
 * closed without being opened (`closed`), or overrides, which show letters in an order they are not written in
 * (`override`). The first is told.
 */
export const bidiControls: MessageCheck = ({ renditions }) => {
  for (const rendition of renditions) {
    const found = firstIn(rendition);
    if (found === null) continue;
    const { problem, at } = found;
    const character = codePointName(rendition.text.charAt(at));
    return [{ detail: { problem, character }, at: rendition.place(at, at + 1) }];
  }
  return [];
};

function firstIn({ text }: Rendition): { problem: 'open' | 'closed' | 'override'; at: number } | null {
  const open: { pop: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (overrides.includes(character)) return { problem: 'override', at };
    const pop = pops.get(character);
    if (pop !== undefined) open.push({ pop, at });
    else if (character === '\u202C' || character === '\u2069') {
      if (open.pop()?.pop !== character) return { problem: 'closed', at };
    } else if (character === '\n' && open.length > 0) break;
  }
  const last = open.at(-1);
  return last === undefined ? null : { problem: 'open', at: last.at };
}

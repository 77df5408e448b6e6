import type { MessageCheck } from './reading';

/** Two spaces or more between words; what a line begins with is its indent. */
const several = /(?<=[^\s])[ \t\u00A0\u202F\u3000]{2,}(?=[^\s])/u;

/** Spaces doubled within the text, where the source doubles none. Told once, where it is first met. */
export const doubleSpace: MessageCheck = ({ renditions, sourceRenditions }) => {
  if (sourceRenditions.some(({ text }) => several.test(text))) return [];
  for (const { text, place } of renditions) {
    const found = several.exec(text);
    if (found !== null) return [{ detail: {}, at: place(found.index, found.index + found[0].length) }];
  }
  return [];
};

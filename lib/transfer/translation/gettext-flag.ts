import type { GettextWriting } from './gettext-manner';
import { javaMessageFormat } from './icu-manner';
import { namesIn, piecesOf } from './message-pieces';

/**
 * The flag that says how an entry is written, with `no-` where its texts differ in their parameters, or have some that
 * the language of the flag does not know: else msgfmt refuses the file.
 */
export function formatFlag(writing: GettextWriting, texts: readonly string[]): string | null {
  if (writing === 'as-stored') return null;
  const signatures = texts.map((text) => signature(writing, text));
  const [first] = signatures;
  const agree = first !== null && signatures.every((one) => one === first);
  return agree ? writing : `no-${writing}`;
}

/** The parameters of a text, to be compared; `null` where the flag would not hold. */
function signature(writing: Exclude<GettextWriting, 'as-stored'>, text: string): string | null {
  switch (writing) {
    case 'java-format':
      return namesIn(piecesOf('positional', javaMessageFormat.hear('positional', text, null)))
        .toSorted()
        .join();
    case 'python-brace-format':
      return [...new Set([...text.replace(/\{\{|\}\}/g, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name))]
        .toSorted()
        .join();
    case 'c-format':
      return cSignature(text);
    default: {
      const unknown: never = writing;
      return unknown;
    }
  }
}

/** The conversions of C, in the order of their arguments. Either all have a position, none left out, or none has. */
function cSignature(text: string): string | null {
  const found = [...text.replaceAll('%%', '').matchAll(/%(?:(\d+)\$)?[-+ #0]*\d*(?:\.\d*)?([a-zA-Z]*)/g)];
  const conversions = found.map(([, position, letters = '']) => {
    const [conversion] = /^(?:hh|h|ll|l|j|z|t)?[diouxX]|^[fFeEgGaAsc]/.exec(letters) ?? [];
    return { position: position === undefined ? null : Number(position), conversion };
  });
  if (conversions.some(({ conversion }) => conversion === undefined)) return null;
  if (conversions.every(({ position }) => position === null)) {
    return conversions.map(({ conversion }) => conversion).join();
  }
  const byPosition = new Map<number, string>();
  for (const { position, conversion = '' } of conversions) {
    if (position === null || (byPosition.get(position) ?? conversion) !== conversion) return null;
    byPosition.set(position, conversion);
  }
  const positions = [...byPosition.keys()].sort((a, b) => a - b);
  return positions.every((position, index) => position === index + 1)
    ? positions.map((position) => byPosition.get(position)).join()
    : null;
}

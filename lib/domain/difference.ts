import { diffArrays } from 'diff';
import type { Change, JsonValue } from './audit-event';

/** A piece of a text that both have, or one of them alone. */
export type WordPart = { readonly text: string; readonly side: 'both' | 'from' | 'to' };

/** One field that changed. */
export type Difference = Change & {
  readonly field: string;
  /** Word by word, where both are longer texts; null where two values are read more easily side by side. */
  readonly words: readonly WordPart[] | null;
};

/** Texts of so few characters are read side by side. */
const SHORT = 24;
/** Where less than this share of the shorter text stayed, it is another text. */
const ALIKE = 0.3;
/** Beyond this two texts have too little in common for words to tell. */
const MOST_EDITS = 1_500;

/** What changed, field by field. */
export function differencesOf(changes: Readonly<Record<string, Change>>): readonly Difference[] {
  return Object.entries(changes).map(([field, { from, to }]) => ({
    field,
    from,
    to,
    words: wordsOf(from, to),
  }));
}

function wordsOf(from: JsonValue, to: JsonValue): readonly WordPart[] | null {
  const before = textOf(from);
  const after = textOf(to);
  if (before === null || after === null || Math.max(before.length, after.length) <= SHORT) return null;
  return compareWords(before, after);
}

/** A text, or a structure written out; null for what has no words. */
function textOf(value: JsonValue): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return null;
  return typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : null;
}

/** Two texts word by word, in any script; null where too little is the same. */
export function compareWords(from: string, to: string): readonly WordPart[] | null {
  const parts = diffArrays(cut(from), cut(to), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const words = parts.map(
    ({ value, added, removed }): WordPart => ({
      text: value.join(''),
      side: added ? 'to' : removed ? 'from' : 'both',
    }),
  );
  const kept = words.reduce((sum, { text, side }) => sum + (side === 'both' ? text.length : 0), 0);
  return kept < ALIKE * Math.min(from.length, to.length) ? null : words;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function cut(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

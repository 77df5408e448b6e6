import type { MessageStyle } from '../../domain/message/message';
import { piecesOf } from './message-pieces';

/** A placeholder that a translator's program keeps whole: as the message writes it, and an id that source and text share. */
export type Placeholder = { readonly id: string; readonly written: string };

/**
 * Cuts default message and translation into text, as it is stored, and placeholders. Plurals and selects stay text:
 * there is something in them to translate.
 */
export function protectPlaceholders(style: MessageStyle, texts: readonly string[]) {
  const ids = new Map<string, string>();
  return texts.map((text) => {
    const met = new Map<string, number>();
    let at = 0;
    const cut: (string | Placeholder)[] = [];
    const pieces = piecesOf(style, text);
    for (const piece of pieces) {
      if (typeof piece === 'string' || piece.branches.length > 0) continue;
      const start = text.indexOf(piece.written, at);
      const nth = (met.get(piece.name) ?? 0) + 1;
      met.set(piece.name, nth);
      const key = `${nth} ${piece.name}`;
      const id = ids.get(key) ?? String(ids.size + 1);
      ids.set(key, id);
      cut.push(text.slice(at, start), { id, written: piece.written });
      at = start + piece.written.length;
    }
    return [...cut, text.slice(at)].filter((part) => part !== '');
  });
}

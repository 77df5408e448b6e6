import type { Place } from './message-check';
import type { MessageCheck } from './reading';

/**
 * White space that the text begins or ends with, in any branch, where the source does not. `problem` is `start` or `end`.
 */
export const outerSpace: MessageCheck = ({ renditions, sourceRenditions }) =>
  (['start', 'end'] as const).flatMap((side) => {
    if (sourceRenditions.some(({ text }) => spaceAt(side, text) !== null)) return [];
    for (const { text, place } of renditions) {
      const space = spaceAt(side, text);
      if (space !== null) return [{ detail: { problem: side }, at: place(space.start, space.end) }];
    }
    return [];
  });

function spaceAt(side: 'start' | 'end', text: string): Place | null {
  const kept = side === 'start' ? text.trimStart() : text.trimEnd();
  if (kept.length === text.length) return null;
  return side === 'start'
    ? { start: 0, end: text.length - kept.length }
    : { start: kept.length, end: text.length };
}

import type { Message, MessagePart } from '../message/message';
import type { Place } from './message-check';

/** What stands for a parameter in a rendition: U+FFFC, the object replacement character. */
export const FILLED = '\uFFFC';

/** More ways to read a message than this are not looked at, so that a key press stays cheap. */
const MOST = 24;

/** One way a message can read: a branch taken of every choice, and each parameter one character. */
export type Rendition = {
  readonly text: string;
  /** Selectors of the branches taken (`one`, `=0`, `male`). */
  readonly taken: readonly string[];
  /** Where a stretch of it, in UTF-16 units, stands in the message as it is written. */
  readonly place: (start: number, end: number) => Place;
};

/** Every branch of every choice is taken in one of them: choices beside each other are not combined. */
export function renditionsOf(message: Message, written: string): readonly Rendition[] {
  const ways = new Map<MessagePart, number>();
  const count = Math.min(countWays(message.parts, ways), MOST);
  return Array.from({ length: count }, (_, way) => rendition(message.parts, written, way, ways));
}

/** In how many ways parts can read; of each part it is kept in `ways`. */
function countWays(parts: readonly MessagePart[], ways: Map<MessagePart, number>): number {
  let most = 1;
  for (const part of parts) {
    const branches = part.kind === 'text' ? [] : part.branches;
    const own = branches.reduce((sum, branch) => sum + countWays(branch.parts, ways), 0);
    ways.set(part, Math.max(own, 1));
    most = Math.max(most, own);
  }
  return most;
}

function rendition(
  parts: readonly MessagePart[],
  written: string,
  way: number,
  ways: ReadonlyMap<MessagePart, number>,
): Rendition {
  const starts: number[] = [];
  const ends: number[] = [];
  const taken: string[] = [];
  let text = '';
  const visit = (part: MessagePart, way: number) => {
    if (part.kind === 'text') {
      text += part.text;
      locate(part.text, written, part.start, part.end, starts, ends);
      return;
    }
    if (part.branches.length === 0) {
      text += FILLED;
      starts.push(part.start);
      ends.push(part.end);
      return;
    }
    let left = way % (ways.get(part) ?? 1);
    for (const branch of part.branches) {
      const inBranch = branch.parts.reduce((most, inner) => Math.max(most, ways.get(inner) ?? 1), 1);
      if (left < inBranch) {
        taken.push(branch.selector);
        for (const inner of branch.parts) visit(inner, left);
        return;
      }
      left -= inBranch;
    }
  };
  for (const part of parts) visit(part, way);
  return {
    text,
    taken,
    place: (start, end) => ({
      start: starts[start] ?? written.length,
      end: end > start ? (ends[end - 1] ?? written.length) : (starts[start] ?? written.length),
    }),
  };
}

/** Finds each unit of a text part where it is written: escapes are longer there. */
function locate(text: string, written: string, from: number, to: number, starts: number[], ends: number[]) {
  let at = from;
  for (let unit = 0; unit < text.length; unit++) {
    const found = written.indexOf(text.charAt(unit), at);
    if (found !== -1 && found < to) at = found;
    starts.push(at);
    at = Math.min(at + 1, to);
    ends.push(at);
  }
}

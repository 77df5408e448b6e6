/** A place in a text where a code stands: UTF-16 offsets, and which of the explained codes it is. */
export type Mark = readonly [start: number, end: number, code: number];

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string; readonly code: number; readonly place: number }
  /** A long stretch without a code, within a line that has some. */
  | { readonly kind: 'gap'; readonly text: string };

export type Block =
  | { readonly kind: 'lines'; readonly from: number; readonly pieces: readonly Piece[] }
  /** Lines without a code; the first and the last of them, counted from 1. */
  | { readonly kind: 'fold'; readonly from: number; readonly to: number; readonly text: string };

/** Lines around a code that are shown with it, and how many others are worth folding away. */
const AROUND = 1;
const FOLDED = 3;
/** From how many characters on a stretch is cut, and how many stay at either end of it. */
const LONG = 600;
const KEPT = 160;

/**
 * Cuts a text into the lines that have codes and those that do not, so that a long one needs few elements to show.
 * @param marks in the order of the text, none overlapping another
 */
export function textBlocks(text: string, marks: readonly Mark[]): readonly Block[] {
  const lines = lineStarts(text);
  const blocks: Block[] = [];
  let next = 0;
  let place = 0;
  for (const [first, last] of shownLines(lines, marks)) {
    if (first > next) blocks.push(fold(text, lines, next, first));
    const end = lines[last] ?? text.length;
    const pieces: Piece[] = [];
    let at = lines[first] ?? 0;
    for (let mark = marks[place]; mark !== undefined && mark[0] < end; mark = marks[++place]) {
      pieces.push(...plain(text.slice(at, mark[0])));
      pieces.push({ kind: 'mark', text: text.slice(mark[0], mark[1]), code: mark[2], place });
      at = mark[1];
    }
    pieces.push(...plain(text.slice(at, end)));
    blocks.push({ kind: 'lines', from: first + 1, pieces });
    next = last;
  }
  if (blocks.length > 0 && next < lines.length) blocks.push(fold(text, lines, next, lines.length));
  return blocks;
}

/** Where each line begins. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** Ranges of lines that are shown, the end excluded; those that lie close together become one. */
function shownLines(
  lines: readonly number[],
  marks: readonly Mark[],
): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let line = 0;
  for (const [start, end] of marks) {
    while ((lines[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    const first = Math.max(0, line - AROUND);
    let last = line + 1;
    while ((lines[last] ?? Number.POSITIVE_INFINITY) < end) last++;
    last = Math.min(lines.length, last + AROUND);
    const before = ranges.at(-1);
    if (before !== undefined && first - before[1] < FOLDED) before[1] = Math.max(before[1], last);
    else ranges.push([first < FOLDED ? 0 : first, last]);
  }
  const latest = ranges.at(-1);
  if (latest !== undefined && lines.length - latest[1] < FOLDED) latest[1] = lines.length;
  return ranges;
}

function fold(text: string, lines: readonly number[], first: number, last: number): Block {
  return { kind: 'fold', from: first + 1, to: last, text: text.slice(lines[first], lines[last]) };
}

function plain(text: string): readonly Piece[] {
  if (text === '') return [];
  if (text.length <= LONG) return [{ kind: 'text', text }];
  return [
    { kind: 'text', text: text.slice(0, KEPT) },
    { kind: 'gap', text: text.slice(KEPT, -KEPT) },
    { kind: 'text', text: text.slice(-KEPT) },
  ];
}

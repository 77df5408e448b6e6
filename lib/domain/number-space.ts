import type { Lifecycle } from './lifecycle';

/** A picture has at most this many cells. */
const CELLS = 100;

/** Part of a counter's numbers, cut into cells of `size`: 1, or a power of ten. */
export type NumberRange = { readonly from: number; readonly to: number; readonly size: number };

/** Codes of one status among `size` numbers from `stretch * size` on. */
export type Stretch = {
  readonly stretch: number;
  readonly status: Lifecycle;
  readonly codes: number;
  /** The first of them. */
  readonly code: string;
};

/** One cell of the picture, both ends included. */
export type NumberCell = {
  readonly from: number;
  readonly to: number;
  readonly codes: Readonly<Record<Lifecycle, number>>;
  readonly reserved: boolean;
  readonly isNext: boolean;
  /** The code, where the cell is one number and taken. */
  readonly code: string | null;
};

/**
 * The whole space from 0 to `last`, or the part that was asked for, cut into at most 100 cells of a power of ten.
 * @param from a number in that part
 * @param span how many numbers that part has; taken up to the next power of ten, as cells are
 */
export function cutRange(last: number, from = 0, span = last + 1): NumberRange {
  const part = powerOfTen(span);
  const begin = Math.floor(Math.min(from, last) / part) * part;
  const to = Math.min(begin + part - 1, last);
  return { from: begin, to, size: powerOfTen((to - begin + 1) / CELLS) };
}

/** The smallest power of ten, 1 included, that is not less than a number. */
function powerOfTen(least: number): number {
  let power = 1;
  while (power < least) power *= 10;
  return power;
}

/** What is in each cell of a range. @param stretches of the range's own size */
export function numberCells(
  range: NumberRange,
  taken: {
    readonly stretches: readonly Stretch[];
    readonly reserved: readonly { readonly from: number; readonly to: number }[];
    readonly next: number;
  },
): readonly NumberCell[] {
  const count = Math.ceil((range.to - range.from + 1) / range.size);
  return Array.from({ length: count }, (_, index) => {
    const from = range.from + index * range.size;
    const to = Math.min(from + range.size - 1, range.to);
    const here = taken.stretches.filter((stretch) => stretch.stretch * range.size === from);
    const codes = { draft: 0, active: 0, deprecated: 0, retired: 0 };
    for (const stretch of here) codes[stretch.status] += stretch.codes;
    return {
      from,
      to,
      codes,
      reserved: taken.reserved.some((held) => held.from <= to && held.to >= from),
      isNext: taken.next >= from && taken.next <= to,
      code: range.size === 1 ? (here[0]?.code ?? null) : null,
    };
  });
}

/** The ranges that lead from the whole space to the one that is shown, both included. */
export function rangesAround(last: number, shown: NumberRange): readonly NumberRange[] {
  const ranges = [cutRange(last)];
  for (let range = ranges[0]; range !== undefined && range.size > shown.size; ) {
    range = cutRange(last, shown.from, range.size);
    ranges.push(range);
  }
  return ranges;
}

/** Whether nothing is in a cell: no code, no reservation, and it is not where the next number is. */
export function isFree(cell: NumberCell): boolean {
  return !cell.reserved && !cell.isNext && codesIn(cell) === 0;
}

export function codesIn({ codes }: NumberCell): number {
  return codes.draft + codes.active + codes.deprecated + codes.retired;
}

/** The cells in their order, free ones that follow each other as one. */
export function foldFree(cells: readonly NumberCell[]): readonly NumberCell[] {
  const folded: NumberCell[] = [];
  for (const cell of cells) {
    const before = folded.at(-1);
    if (before !== undefined && isFree(before) && isFree(cell)) {
      folded[folded.length - 1] = { ...before, to: cell.to };
    } else {
      folded.push(cell);
    }
  }
  return folded;
}

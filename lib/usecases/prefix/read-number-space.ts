import { z } from 'zod';
import type { Lifecycle } from '../../domain/lifecycle';
import { countsByCategory, numbersOf } from '../../domain/prefix';
import { ok, refuse } from '../../domain/result';
import { line, slug } from '../../schema/text';
import { categoryByValue } from '../../store/category-store';
import {
  countersOf,
  missesOf,
  type ReservedRange,
  reservedRanges,
  selectStretches,
} from '../../store/number-space-store';
import { prefixByValue } from '../../store/prefix-store';
import { schemeBySlug } from '../../store/scheme-store';
import { query } from '../use-case';

/** A picture has at most this many cells. */
const CELLS = 100;
const MISSES = 20;

/** One cell of the picture: `size` numbers from `from` on. */
export type NumberCell = {
  readonly from: number;
  readonly to: number;
  readonly codes: Readonly<Record<Lifecycle, number>>;
  readonly reserved: boolean;
  readonly isNext: boolean;
  /** The code, where the cell is one number and taken. */
  readonly code: string | null;
};

export type NumberSpace = {
  /** Value of the identity category whose counter this is; null where the prefix has one counter. */
  readonly category: string | null;
  readonly from: number;
  readonly to: number;
  /** Numbers a cell stands for: 1, or a power of ten. */
  readonly size: number;
  readonly cells: readonly NumberCell[];
  readonly next: number | null;
  readonly reserved: readonly ReservedRange[];
  readonly misses: readonly { readonly code: string; readonly times: number; readonly lastAt: Date }[];
};

const input = z.strictObject({
  scheme: slug,
  prefix: line(64),
  category: line(64).optional(),
  /** Where to look closer: the cell that begins here. */
  from: z.coerce.number().int().min(0).max(999_999_999).optional(),
  /** How many numbers that cell has: a power of ten. */
  span: z.coerce.number().int().min(10).max(1_000_000_000).optional(),
});

/**
 * The numbers of a prefix as a picture: what is used, free, retired, reserved and next, whole or a part of it.
 * `null` where codes have names, or where a category must be named first. Refuses with `missing`.
 */
export const readNumberSpace = query({
  title: "Read a prefix's number space",
  right: 'registry.read',
  input,
  async run(asked, { db, now }) {
    const scheme = await schemeBySlug(db, asked.scheme);
    if (scheme === null) return refuse('missing', 'scheme');
    const prefix = await prefixByValue(db, scheme.id, asked.prefix);
    if (prefix === null) return refuse('missing', 'prefix');
    const numbers = numbersOf(scheme.grammar);
    if (numbers === null) return ok(null);
    const segment = scheme.grammar.find((part) => part.kind === 'category' && part.role === 'identity');
    if (countsByCategory(scheme.grammar) && asked.category === undefined) return ok(null);
    const category =
      segment?.kind === 'category' && asked.category !== undefined
        ? await categoryByValue(db, scheme.id, segment.name, asked.category)
        : null;
    if (segment !== undefined && category === null) return refuse('missing', 'category');

    const range = rangeOf(numbers.last, asked.from, asked.span);
    const [stretches, counters, reserved, misses] = await Promise.all([
      selectStretches(db, prefix.id, category?.id ?? null, range),
      countersOf(db, prefix.id),
      reservedRanges(db, prefix.id, now),
      missesOf(db, prefix.id, MISSES),
    ]);
    const counter = counters.find((row) => row.categoryId === (category?.id ?? null));
    const next = counter?.next ?? numbers.first;
    const cells = Array.from({ length: Math.ceil((range.to - range.from + 1) / range.size) }, (_, index) => {
      const from = range.from + index * range.size;
      const to = Math.min(from + range.size - 1, range.to);
      const here = stretches.filter((stretch) => stretch.stretch * range.size === from);
      const count = (status: Lifecycle) =>
        here.filter((stretch) => stretch.status === status).reduce((sum, stretch) => sum + stretch.codes, 0);
      return {
        from,
        to,
        codes: {
          draft: count('draft'),
          active: count('active'),
          deprecated: count('deprecated'),
          retired: count('retired'),
        },
        reserved: reserved.some((held) => held.from <= to && held.to >= from),
        isNext: next >= from && next <= to,
        code: range.size === 1 ? (here[0]?.code ?? null) : null,
      };
    });
    return ok<NumberSpace>({
      category: asked.category ?? null,
      ...range,
      cells,
      next: next > numbers.last ? null : next,
      reserved,
      misses,
    });
  },
});

/** The whole space, or the part that was asked for, cut into at most CELLS cells of a power of ten. */
function rangeOf(last: number, from = 0, span = last + 1): { from: number; to: number; size: number } {
  const begin = Math.min(Math.floor(from / span) * span, last);
  const to = Math.min(begin + span - 1, last);
  const size = 10 ** Math.max(0, Math.ceil(Math.log10((to - begin + 1) / CELLS)));
  return { from: begin, to, size };
}

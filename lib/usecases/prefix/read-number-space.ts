import { z } from 'zod';
import { cutRange, type NumberCell, numberCells } from '../../domain/number-space';
import { numbersOf } from '../../domain/prefix';
import { ok, refuse } from '../../domain/result';
import { line, slug } from '../../schema/text';
import { nextNumberOf } from '../../store/allocation-store';
import {
  type CategoryCounter,
  categoryCounters,
  type ReservedRange,
  reservedRanges,
  selectStretches,
} from '../../store/number-space-store';
import { prefixByValue } from '../../store/prefix-store';
import { schemeBySlug } from '../../store/scheme-store';
import { query } from '../use-case';

/** The numbers of one counter, whole or a part of them, as a picture of cells. */
export type NumberSpace = {
  /** Value of the identity category whose counter this is; null where the prefix has one counter. */
  readonly category: string | null;
  /** Whose counters there are to choose from; empty where the prefix has one counter. */
  readonly categories: readonly Omit<CategoryCounter, 'categoryId' | 'next'>[];
  /** The first and the last number that may be handed out. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Numbers a cell stands for: 1, or a power of ten. */
  readonly size: number;
  readonly cells: readonly NumberCell[];
  readonly next: number | null;
  readonly reserved: readonly ReservedRange[];
};

const input = z.strictObject({
  scheme: slug,
  prefix: line(64),
  /** Left out where categories count for themselves: the first that has codes. */
  category: line(64).optional(),
  /** Where to look closer: the cell that begins here. */
  from: z.coerce.number().int().min(0).max(999_999_999).optional(),
  /** How many numbers that cell has: a power of ten. */
  span: z.coerce.number().int().min(10).max(1_000_000_000).optional(),
});

/**
 * The numbers of a prefix as a picture: what is used, free, retired, reserved and next, whole or a part of it.
 * `null` where codes have names. Refuses with `missing`.
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
    const counters =
      segment?.kind === 'category' ? await categoryCounters(db, scheme.id, segment.name, prefix.id) : [];
    const chosen =
      asked.category === undefined
        ? (counters.find((counter) => counter.codes > 0) ?? counters[0] ?? null)
        : (counters.find((counter) => counter.value === asked.category) ?? null);
    if (segment !== undefined && chosen === null) return refuse('missing', 'category');

    const categoryId = chosen?.categoryId ?? null;
    const range = cutRange(numbers.last, asked.from, asked.span);
    const [stretches, next, reserved] = await Promise.all([
      selectStretches(db, prefix.id, categoryId, range),
      nextNumberOf(db, { prefixId: prefix.id, categoryId }, numbers, now),
      reservedRanges(db, prefix.id, categoryId, now),
    ]);
    return ok<NumberSpace>({
      category: chosen?.value ?? null,
      categories: counters.map(({ value, label, codes }) => ({ value, label, codes })),
      ...numbers,
      ...range,
      cells: numberCells(range, { stretches, reserved, next: next ?? numbers.last + 1 }),
      next,
      reserved,
    });
  },
});

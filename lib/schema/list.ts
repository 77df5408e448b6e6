import { z } from 'zod';
import { localeTag } from './text';

/** One or several values of a filter: `?status=active&status=draft`. */
export const several = <T extends z.ZodType>(value: T) =>
  z
    .preprocess(
      (raw) => (raw === undefined || Array.isArray(raw) ? raw : [raw]),
      z.array(value).max(100).optional(),
    )
    .transform((values) => values ?? []);

/** A whole number as an address writes it: digits alone, where coercing would take nothing for 0. */
export const inDigits = <T extends z.ZodType>(number: T) =>
  z.preprocess((raw) => (typeof raw === 'string' && /^-?\d{1,15}$/.test(raw) ? Number(raw) : raw), number);

/** Free text of a search, one line. */
export const searchText = z
  .string()
  .max(200)
  .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), { params: { fault: 'not-text' } })
  .optional();

export const cursorText = z
  .string()
  .max(2_000)
  .regex(/^[A-Za-z0-9_-]+$/)
  .optional();

export const pageLimit = inDigits(z.int().min(1).max(200)).default(50);

/** Parameters that every list has. `sort` is a field, or a field after `-` for descending. */
export const listInput = <const Field extends string>(fields: readonly [Field, ...Field[]]) => ({
  limit: pageLimit,
  cursor: cursorText,
  /** The cursor is the first row of the page after the one that is wanted. */
  before: cursorText,
  sort: z.enum([...fields, ...fields.map((field): `-${Field}` => `-${field}`)]).optional(),
  locale: localeTag.optional(),
});

import { z } from 'zod';
import { lifecycle } from '../domain/lifecycle';
import { codeFilterInput } from './code-list';
import { httpStatus, line, slug } from './text';

/** The most codes one bulk change may have. */
export const BULK_LIMIT = 5_000;

/**
 * What becomes of each code. Owners are a prefix's, so a code's cannot be changed here; another category gives a
 * code the next number of that category's counter, and its old spelling becomes an alias.
 */
const change = z
  .strictObject({
    status: z.enum(lifecycle).optional(),
    /** Why, where the status is `deprecated` or `retired`. */
    reason: line(500).nullable().optional(),
    /** Its own; null: that of its category. */
    httpStatus: httpStatus.nullable().optional(),
    category: line(64).optional(),
  })
  .refine(
    ({ status, httpStatus: http, category }) =>
      status !== undefined || http !== undefined || category !== undefined,
    { params: { fault: 'required' } },
  );

/** Codes by name, or all that a filter leaves: one of the two. */
export const bulkChangeInput = z
  .strictObject({
    codes: z
      .array(z.strictObject({ scheme: slug, code: line(120) }))
      .min(1)
      .max(BULK_LIMIT)
      .optional(),
    filter: z.strictObject(codeFilterInput).optional(),
    change,
  })
  .refine(({ codes, filter }) => (codes === undefined) !== (filter === undefined), {
    path: ['codes'],
    params: { fault: 'required' },
  });

/** `id`: which one; left out: one's last. */
export const undoBulkChangeInput = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f-]{36}$/)
    .optional(),
});

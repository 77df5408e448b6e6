import { z } from 'zod';
import { httpStatus, line, slug } from './text';

/** One meaning of a value; a value that a document lists twice has two. */
export const categoryMeaning = z.strictObject({
  label: line(200),
  /** Further facts by name: `{"actor object": "User", "operation": "UPDATE"}`. */
  attributes: z.record(line(40), line(200)),
});

export const createCategoryInput = z.strictObject({
  scheme: slug,
  /** Name of the category segment the value belongs to. */
  segment: slug,
  value: line(64),
  label: line(200),
  meanings: z.array(categoryMeaning).max(20),
  /** Inherited by the codes that have none of their own. */
  httpStatus: httpStatus.nullable(),
});
/** What is left out stays. */
export const updateCategoryInput = z.strictObject({
  scheme: slug,
  segment: slug,
  value: line(64),
  /** Change it only if that is still its version. */
  version: z.int().min(1).optional(),
  label: line(200).optional(),
  meanings: z.array(categoryMeaning).max(20).optional(),
  httpStatus: httpStatus.nullable().optional(),
});

export type CreateCategoryInput = z.input<typeof createCategoryInput>;

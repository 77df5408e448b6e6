import { z } from 'zod';
import { searchText } from './list';
import { line, localeTag, slug } from './text';

/** As much of a message as tells what it is about. */
export const SIMILAR_TEXT = 1_000;

/** What codes of the same meaning are looked for by. */
export const findSimilarCodesInput = z.strictObject({
  scheme: slug,
  /** What stands under it comes first. */
  prefix: line(64).optional(),
  title: searchText,
  message: z
    .string()
    .max(SIMILAR_TEXT)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\r\t]/g, '')), {
      params: { fault: 'not-text' },
    }),
  locale: localeTag.optional(),
});

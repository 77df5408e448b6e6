import { z } from 'zod';
import { localeTag } from './text';

/** The most characters that a text may have in a locale; null: as many as any message. */
const maxLength = z.int().min(1).max(4_000).nullable();

export const createLocaleInput = z.strictObject({
  tag: localeTag,
  /** Where a text is taken from when this locale has none. */
  fallback: localeTag.nullable(),
  maxLength: maxLength.default(null),
});

/** What is left out stays. */
export const changeLocaleInput = z.strictObject({
  tag: localeTag,
  fallback: localeTag.nullable().optional(),
  maxLength: maxLength.optional(),
  version: z.int().min(1).optional(),
});

import { z } from 'zod';
import { line, localeTag, prose, slug } from './text';

export const createLocaleInput = z.strictObject({
  tag: localeTag,
  /** Where a text is taken from when this locale has none. */
  fallback: localeTag.nullable(),
});

export const saveTranslationInput = z.strictObject({
  scheme: slug,
  code: line(120),
  locale: localeTag,
  text: prose(4_000),
  state: z.enum(['draft', 'needs-review', 'approved']),
});
export type SaveTranslationInput = z.input<typeof saveTranslationInput>;

import { z } from 'zod';
import { line, localeTag, prose, slug } from './text';

export const saveTranslationInput = z.strictObject({
  scheme: slug,
  code: line(120),
  locale: localeTag,
  text: prose(4_000),
  state: z.enum(['draft', 'needs-review', 'approved']),
});
export type SaveTranslationInput = z.input<typeof saveTranslationInput>;

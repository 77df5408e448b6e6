import { z } from 'zod';
import { inDigits, listInput, searchText } from './list';
import { line, localeTag, prose } from './text';

export const glossaryInput = z.strictObject({
  ...listInput(['term']),
  locale: localeTag,
  /** In the term or in its translation. */
  q: searchText,
});

/** A term of the default messages, and what it is called in a locale. */
export const addTermInput = z.strictObject({
  locale: localeTag,
  term: line(100),
  translation: line(100),
  note: prose(500).nullable().default(null),
});

const id = inDigits(z.int().min(1).max(2_147_483_647));

/** What is left out stays. */
export const changeTermInput = z.strictObject({
  id,
  term: line(100).optional(),
  translation: line(100).optional(),
  note: prose(500).nullable().optional(),
  version: z.int().min(1).optional(),
});

export const removeTermInput = z.strictObject({ id, version: z.int().min(1).optional() });

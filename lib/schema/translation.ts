import { z } from 'zod';
import { savedStates, verdicts } from '../domain/translation';
import { inDigits } from './list';
import { line, localeTag, prose, slug } from './text';

/** Names the message of one code, by any spelling, in one locale. */
export const entryInput = { scheme: slug, code: line(120), locale: localeTag };

/**
 * A text as it is to be served: nothing is cut off its ends, since the checks tell of spaces there. Whether it may be
 * empty, or how long it may be in its locale, is theirs to say as well.
 */
export const messageText = z
  .string()
  .max(4_000)
  .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\r\t]/g, '')), {
    params: { fault: 'not-text' },
  });

/** Revision of the default message that somebody had before them; left out: the newest. */
const sourceRevision = z.int().min(1).optional();

export const saveTranslationInput = z.strictObject({
  ...entryInput,
  text: messageText,
  state: z.enum(savedStates).default('needs-review'),
  sourceRevision,
  /** Revision that the text replaces; 0: there was none. Left out: whichever there is. */
  version: z.int().min(0).optional(),
});
export type SaveTranslationInput = z.input<typeof saveTranslationInput>;

export const reviewTranslationInput = z.strictObject({
  ...entryInput,
  verdict: z.enum(verdicts),
  comment: prose(2_000).nullable().default(null),
  /** Revisions of text and source that the reviewer read. */
  version: z.int().min(1).optional(),
  sourceRevision,
});

export const suggestTranslationInput = z.strictObject({
  ...entryInput,
  text: messageText,
  comment: prose(2_000).nullable().default(null),
});

const suggestionId = inDigits(z.int().min(1).max(2_147_483_647));

/** `state`: what accepting it makes of the text. */
export const acceptSuggestionInput = z.strictObject({
  id: suggestionId,
  state: z.enum(savedStates).default('needs-review'),
});
export const dismissSuggestionInput = z.strictObject({ id: suggestionId });

export const commentInput = z.strictObject({ ...entryInput, text: prose(2_000) });

export const dismissCheckInput = z.strictObject({
  ...entryInput,
  check: line(60),
  /** Why it does not hold here. */
  reason: prose(500).nullable().default(null),
});
export const restoreCheckInput = z.strictObject({ ...entryInput, check: line(60) });

export const readEntryInput = z.strictObject(entryInput);
export const findSimilarTextsInput = z.strictObject(entryInput);

export const readBundleInput = z.strictObject({ scheme: slug, locale: localeTag });

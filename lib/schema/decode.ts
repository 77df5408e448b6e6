import { z } from 'zod';
import { TEXT_LIMIT } from '../domain/decode/candidate';
import { localeTag } from './text';

/**
 * Whatever somebody pastes: logs have escape sequences and other control characters in them. NUL and broken
 * surrogates are no text in any encoding.
 */
export const decodeInput = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(TEXT_LIMIT)
    .refine((text) => !/[\0\p{Cs}]/u.test(text), { params: { fault: 'not-text' } }),
  locale: localeTag.optional(),
});

import { z } from 'zod';

/** One line of text as people type it: trimmed, 1 to `max` characters, nothing a text column cannot hold. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !hasControl(text), { params: { fault: 'not-text' } });

/** Several lines: line feed and tab are allowed, other control characters are not. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !hasControl(text.replace(/[\n\r\t]/g, '')), { params: { fault: 'not-text' } });

/** Names in addresses: `lower-kebab`, 1 to 60 characters. */
export const slug = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A name for something new: not that of the page where it is made. */
export const newSlug = slug.refine((name) => name !== 'new', { params: { fault: 'conflict' } });

/** BCP 47 language tag, as far as the registry uses it: language, script, region. */
export const localeTag = z
  .string()
  .max(20)
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/);

/** An address that a browser may follow. */
export const webUrl = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s<>"'`]+$/);

export const httpStatus = z.int().min(100).max(599);

const controlOrLoneSurrogate = /[\p{Cc}\p{Cs}]/u;
function hasControl(text: string): boolean {
  return controlOrLoneSurrogate.test(text);
}

import { z } from 'zod';
import { cursorText, pageLimit } from './list';

export const listNoticesInput = z.strictObject({ limit: pageLimit, cursor: cursorText, before: cursorText });

export const seeNoticesInput = z.strictObject({
  /** The id of the newest that was seen; left out: all of them. */
  upTo: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .optional(),
});

export const changeNoticeSettingInput = z.strictObject({ byMail: z.boolean() });

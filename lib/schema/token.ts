import { z } from 'zod';
import { cursorText, pageLimit } from './list';
import { line } from './text';
import { userId } from './user';

export const createTokenInput = z.strictObject({
  /** Of the user it acts for. */
  id: userId,
  name: line(80),
  /** Without one it works until it is revoked. */
  expiresAt: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .nullish(),
});

export const listTokensInput = z.strictObject({
  id: userId,
  limit: pageLimit,
  cursor: cursorText,
  before: cursorText,
});

export const revokeTokenInput = z.strictObject({ id: userId, tokenId: userId });

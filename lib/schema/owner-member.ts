import { z } from 'zod';
import { cursorText, pageLimit } from './list';
import { slug } from './text';
import { email, userId } from './user';

export const changeOwnerMemberInput = z.strictObject({
  owner: slug,
  /** The id of the user, or their e-mail address. */
  userId: z.union([userId, email]),
});

export const listOwnerMembersInput = z.strictObject({
  owner: slug,
  limit: pageLimit,
  cursor: cursorText,
  before: cursorText,
});

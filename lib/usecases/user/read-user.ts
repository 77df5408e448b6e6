import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { userId } from '../../schema/user';
import { userById } from '../../store/user-store';
import { query } from '../use-case';

/** A user with what hangs on them. Refuses with `missing` at `id`. */
export const readUser = query({
  title: 'Read a user',
  right: 'user.read',
  input: z.strictObject({ id: userId }),
  async run({ id }, { db, now }) {
    const user = await userById(db, id, now);
    return user === null ? refuse('missing', 'id') : ok(user);
  },
});

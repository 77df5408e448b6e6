import { z } from 'zod';
import { ok } from '../../domain/result';
import { hasUsers } from '../../store/account-store';
import { query } from '../use-case';

/** Whether the portal waits for its first administrator. */
export const readSetUp = query({
  title: 'Whether the portal is set up',
  right: 'account.set-up',
  input: z.strictObject({}),
  run: async (_, { db }) => ok({ isOpen: !(await hasUsers(db)) }),
});

import { z } from 'zod';
import { hashToken, makeKey } from '../../auth/token';
import { ok } from '../../domain/result';
import { hasUsers } from '../../store/account-store';
import { insertLink } from '../../store/link-store';
import { command } from '../use-case';

/** A portal that nobody sets up gives another key at its next start. */
const GOOD_FOR = 30 * 24 * 3_600_000;

/** Makes a key that is good for making the first administrator, once; null where there is somebody already. */
export const offerSetUp = command({
  title: 'Offer to set up',
  right: 'user.create',
  input: z.strictObject({}),
  async run(_, { db, now }) {
    if (await hasUsers(db)) return ok({ value: null, events: [] });
    const key = makeKey();
    const link = { purpose: 'set-up', hash: hashToken(key) } as const;
    await insertLink(db, link, 'admin', now, new Date(now.getTime() + GOOD_FOR));
    return ok({ value: key, events: [] });
  },
});

import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../auth/password';
import { hashToken } from '../../auth/token';
import { created } from '../../domain/audit-event';
import { isGuessable } from '../../domain/password';
import { ok, refuse } from '../../domain/result';
import { setUpInput } from '../../schema/account';
import { hasUsers } from '../../store/account-store';
import { deleteLinks, takeLink } from '../../store/link-store';
import { insertUser } from '../../store/user-store';
import { command } from '../use-case';
import { throttled } from './throttled';

/**
 * Makes the first administrator, for whoever can read the console. Refuses with `missing` where there is somebody
 * already, `link-over` at `key`, `weak-password` at `password`, and `rate-limit`.
 */
export const setUp = throttled(
  command({
    title: 'Set up the portal',
    right: 'account.set-up',
    input: setUpInput,
    async run({ key, name, email, password }, { db, now }) {
      if (await hasUsers(db)) return refuse('missing');
      if (isGuessable(password, [name, email])) return refuse('weak-password', 'password');
      const taken = await takeLink(db, { purpose: 'set-up', hash: hashToken(key) }, now);
      if (taken === null) return refuse('link-over', 'key');
      // Of two with different keys at once, each waits here for what the other took, and one has to give way.
      await deleteLinks(db, 'set-up', taken);
      if (await hasUsers(db)) return refuse('missing');
      const id = randomUUID();
      const passwordHash = await hashPassword(password);
      await insertUser(db, { id, email, name, roles: [{ role: 'admin' }], passwordHash, now });
      return ok({
        value: { id },
        events: [
          {
            type: 'user.created',
            subjectType: 'user',
            subjectId: id,
            subjectName: name,
            scheme: null,
            changes: created({ email, name, roles: ['admin'] }),
          },
        ],
      });
    },
  }),
  { attemptOf: ({ address }) => ({ 'set-up-address': address }) },
);

import { hashPassword, isPassword } from '../../auth/password';
import { isGuessable } from '../../domain/password';
import { ok, refuse } from '../../domain/result';
import { changePasswordInput } from '../../schema/account';
import { accountOf, keepPassword } from '../../store/account-store';
import { deleteLinks } from '../../store/link-store';
import { queueMail } from '../../store/mail-store';
import { deleteSessions } from '../../store/session-store';
import { command } from '../use-case';
import { passwordChanged } from './password-changed';
import { throttled } from './throttled';

/**
 * Changes one's own password and ends one's other sessions. Refuses with `wrong-credentials` at `current`,
 * `weak-password` at `password`, and `rate-limit`.
 */
export const changePassword = throttled(
  command({
    title: 'Change the password',
    right: 'account.change',
    input: changePasswordInput,
    async run({ current, password, session }, { actor, db, now, url }) {
      const account = actor.kind === 'user' ? await accountOf(db, { id: actor.id }) : null;
      if (account === null) return refuse('forbidden');
      const { id, email, name, locale, passwordHash } = account;
      if (passwordHash === null || !(await isPassword(current, passwordHash))) {
        return refuse('wrong-credentials', 'current');
      }
      if (isGuessable(password, [name, email])) return refuse('weak-password', 'password');
      await keepPassword(db, id, await hashPassword(password), now);
      await deleteSessions(db, id, session);
      await deleteLinks(db, 'reset-password', id);
      const letter = { kind: 'password-changed', name, link: `${url}/reset-password` } as const;
      await queueMail(db, { to: email, locale: locale ?? 'en', letter }, now);
      return ok({ value: null, events: [passwordChanged(account)] });
    },
  }),
  {
    attemptOf: (_, actor) => ({ 'change-password': actor.kind === 'user' ? actor.id : '' }),
    forgiven: ['change-password'],
  },
);

import { SESSION_IDLE } from '../../auth/caller';
import { ok, refuse } from '../../domain/result';
import { readAccountInput } from '../../schema/account';
import { accountOf } from '../../store/account-store';
import { sessionsOf } from '../../store/session-store';
import { query } from '../use-case';

/** One's own account, with the sessions that are open. `session`: the token of the one that asks. */
export const readAccount = query({
  title: 'Read one’s own account',
  right: 'account.change',
  input: readAccountInput,
  async run({ session }, { actor, db, now }) {
    const account = actor.kind === 'user' ? await accountOf(db, { id: actor.id }) : null;
    if (account === null) return refuse('sign-in');
    const { id, email, name, locale, passwordHash } = account;
    const sessions = await sessionsOf(db, id, now, new Date(now.getTime() - SESSION_IDLE));
    return ok({
      id,
      email,
      name,
      locale,
      hasPassword: passwordHash !== null,
      sessions: sessions.map(({ token, ...shown }) => ({ ...shown, isThis: token === session })),
    });
  },
});

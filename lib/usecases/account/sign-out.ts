import { ok } from '../../domain/result';
import { signOutInput } from '../../schema/account';
import { deleteSessionByToken } from '../../store/session-store';
import { command } from '../use-case';

/** Ends the session that asks. Whoever has its token may end it, so that nobody is refused to leave. */
export const signOut = command({
  title: 'Sign out',
  right: 'session.open',
  input: signOutInput,
  async run({ session }, { db }) {
    await deleteSessionByToken(db, session);
    return ok({ value: null, events: [] });
  },
});

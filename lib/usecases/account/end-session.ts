import { ok, refuse } from '../../domain/result';
import { endSessionInput } from '../../schema/account';
import { deleteSession } from '../../store/session-store';
import { command } from '../use-case';

/** Ends one of one's own sessions: whoever sits there is signed out. Refuses with `missing`. */
export const endSession = command({
  title: 'End a session',
  right: 'session.change',
  input: endSessionInput,
  async run({ id }, { actor, db }) {
    if (actor.kind !== 'user' || !(await deleteSession(db, actor.id, id))) return refuse('missing');
    return ok({ value: null, events: [] });
  },
});

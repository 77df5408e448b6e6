import { ok, refuse } from '../../domain/result';
import { endOtherSessionsInput } from '../../schema/account';
import { deleteSessions } from '../../store/session-store';
import { command } from '../use-case';

/** Ends all of one's own sessions but the one that asks. */
export const endOtherSessions = command({
  title: 'End all other sessions',
  right: 'session.change',
  input: endOtherSessionsInput,
  async run({ session }, { actor, db }) {
    if (actor.kind !== 'user') return refuse('forbidden');
    return ok({ value: { ended: await deleteSessions(db, actor.id, session) }, events: [] });
  },
});

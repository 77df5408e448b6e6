import { z } from 'zod';
import { ok } from '../../domain/result';
import { deletePastLinks } from '../../store/link-store';
import { deletePastSessions } from '../../store/session-store';
import { deletePastCounts } from '../../store/throttle-store';
import { command } from '../use-case';

/** Clears away sessions, links and counts that are over; the portal itself asks for it from time to time. */
export const clearPast = command({
  title: 'Clear away what is over',
  right: 'user.change',
  input: z.strictObject({}),
  async run(_, { db, now }) {
    await deletePastSessions(db, now);
    await deletePastLinks(db, now);
    await deletePastCounts(db, now);
    return ok({ value: null, events: [] });
  },
});

import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { markSeen } from '../../store/watch-store';
import { command } from '../use-case';

/** The reader has seen what happened to what they watch. Refuses with `sign-in`. */
export const markNewsSeen = command({
  title: 'Mark the news as seen',
  right: 'watch.change',
  input: z.strictObject({}),
  async run(_input, { db, actor }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    await markSeen(db, actor.id);
    return ok({ value: null, events: [] });
  },
});

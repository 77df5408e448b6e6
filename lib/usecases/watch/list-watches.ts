import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { watchedSubjects } from '../../store/watch-store';
import { query } from '../use-case';

/** All that the reader watches; WATCH_LIMIT at most, so it comes whole. Refuses with `sign-in`. */
export const listWatches = query({
  title: 'List what one watches',
  right: 'watch.change',
  input: z.strictObject({}),
  async run(_input, { db, actor }) {
    return actor.kind === 'user' ? ok(await watchedSubjects(db, actor.id)) : refuse('sign-in');
  },
});

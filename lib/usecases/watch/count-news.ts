import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { countUnread } from '../../store/watch-store';
import { query } from '../use-case';

/** How many events the reader has not seen of what they watch, UNREAD_LIMIT + 1 at most. Refuses with `sign-in`. */
export const countNews = query({
  title: 'Count the news',
  right: 'watch.change',
  input: z.strictObject({}),
  async run(_input, { db, actor }) {
    return actor.kind === 'user' ? ok(await countUnread(db, actor.id)) : refuse('sign-in');
  },
});

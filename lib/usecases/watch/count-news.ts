import { z } from 'zod';
import { ok } from '../../domain/result';
import { countUnread } from '../../store/watch-store';
import { query } from '../use-case';

/** How many events the reader has not seen of what they watch, UNREAD_LIMIT + 1 at most; 0 for who is not signed in. */
export const countNews = query({
  title: 'Count the news',
  right: 'registry.read',
  input: z.strictObject({}),
  async run(_input, { db, actor }) {
    return ok(actor.kind === 'user' ? await countUnread(db, actor.id) : 0);
  },
});

import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { countUnseen } from '../../store/notice-store';
import { query } from '../use-case';

/** How much is news to the reader: events of what they watch, and notices. Refuses with `sign-in`. */
export const countAllUnseen = query({
  title: 'Count what one has not seen',
  right: 'notice.read',
  input: z.strictObject({}),
  async run(_input, { db, actor }) {
    return actor.kind === 'user' ? ok(await countUnseen(db, actor.id)) : refuse('sign-in');
  },
});

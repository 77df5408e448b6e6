import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { wantsNoticeMail } from '../../store/notice-store';
import { query } from '../use-case';

/** Whether the reader is told by mail too. Refuses with `sign-in`. */
export const readNoticeSetting = query({
  title: 'Read how one is told',
  right: 'notice.read',
  input: z.strictObject({}),
  async run(_input, { db, actor }) {
    return actor.kind === 'user' ? ok({ byMail: await wantsNoticeMail(db, actor.id) }) : refuse('sign-in');
  },
});

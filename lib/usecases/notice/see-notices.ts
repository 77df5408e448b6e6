import { ok, refuse } from '../../domain/result';
import { seeNoticesInput } from '../../schema/notice';
import { markNoticesSeen } from '../../store/notice-store';
import { command } from '../use-case';

/** The reader has seen what they were told, up to a notice or all of it. Refuses with `sign-in`. */
export const seeNotices = command({
  title: 'Mark what one was told as seen',
  right: 'notice.change',
  input: seeNoticesInput,
  async run({ upTo }, { db, actor, now }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    return ok({ value: { seen: await markNoticesSeen(db, actor.id, upTo ?? null, now) }, events: [] });
  },
});

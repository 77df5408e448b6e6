import { ok, refuse } from '../../domain/result';
import { changeNoticeSettingInput } from '../../schema/notice';
import { writeNoticeSetting } from '../../store/notice-store';
import { command } from '../use-case';

/** Whether the reader is told by mail too. Their own affair, so it is no audit event. Refuses with `sign-in`. */
export const changeNoticeSetting = command({
  title: 'Change how one is told',
  right: 'notice.change',
  input: changeNoticeSettingInput,
  async run({ byMail }, { db, actor }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    await writeNoticeSetting(db, actor.id, byMail);
    return ok({ value: { byMail }, events: [] });
  },
});

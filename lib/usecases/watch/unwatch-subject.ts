import { ok, refuse } from '../../domain/result';
import { watchSubjectInput } from '../../schema/watch';
import { findSubject } from '../../store/audit-event-filter';
import { deleteWatch } from '../../store/watch-store';
import { command } from '../use-case';

/** The reader no longer hears of a code or a prefix. Refuses with `sign-in`, `missing` at `name`. */
export const unwatchSubject = command({
  title: 'Stop watching a code or a prefix',
  right: 'watch.change',
  input: watchSubjectInput,
  async run(input, { db, actor }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    const subject = await findSubject(db, input);
    if (subject === null) return refuse('missing', 'name');
    await deleteWatch(db, actor.id, subject);
    return ok({ value: { watched: false }, events: [] });
  },
});

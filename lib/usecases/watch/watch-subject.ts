import { ok, refuse } from '../../domain/result';
import { digestAfter, WATCH_LIMIT } from '../../domain/watch';
import { watchSubjectInput } from '../../schema/watch';
import { findSubject } from '../../store/audit-event-filter';
import { ensureWatcher, insertWatch } from '../../store/watch-store';
import { command } from '../use-case';

/**
 * Lets the reader hear of a code or a prefix. Their own affair, so it is no audit event. Refuses with `sign-in`,
 * `missing` at `name`, `too-big` where they watch as much as one can.
 */
export const watchSubject = command({
  title: 'Watch a code or a prefix',
  right: 'watch.change',
  input: watchSubjectInput,
  async run(input, { db, actor, now }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    const subject = await findSubject(db, input);
    if (subject === null) return refuse('missing', 'name');
    await ensureWatcher(db, actor.id, now, digestAfter('daily', now));
    const watching = await insertWatch(db, actor.id, subject);
    if (!watching) return refuse('too-big', 'name', { limit: WATCH_LIMIT });
    return ok({ value: { watched: true }, events: [] });
  },
});

import { ok } from '../../domain/result';
import { watchSubjectInput } from '../../schema/watch';
import { findSubject } from '../../store/audit-event-filter';
import { isWatched } from '../../store/watch-store';
import { query } from '../use-case';

/** Whether the reader watches a code or a prefix; null where nobody is signed in, or there is no such thing. */
export const readWatch = query({
  title: 'Read whether something is watched',
  right: 'registry.read',
  input: watchSubjectInput,
  async run(input, { db, actor }) {
    if (actor.kind !== 'user') return ok({ watched: null });
    const subject = await findSubject(db, input);
    return ok({ watched: subject === null ? null : await isWatched(db, actor.id, subject) });
  },
});

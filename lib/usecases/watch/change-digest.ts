import { ok, refuse } from '../../domain/result';
import { digestAfter } from '../../domain/watch';
import { changeDigestInput } from '../../schema/watch';
import { writeFrequency } from '../../store/digest-store';
import { ensureWatcher } from '../../store/watch-store';
import { command } from '../use-case';

/** How often the reader gets a digest. Their own affair, so it is no audit event. Refuses with `sign-in`. */
export const changeDigest = command({
  title: 'Change how often one gets a digest',
  right: 'watch.change',
  input: changeDigestInput,
  async run({ frequency }, { db, actor, now }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    const due = digestAfter(frequency, now);
    await ensureWatcher(db, actor.id, now, due);
    await writeFrequency(db, actor.id, frequency, due, now);
    return ok({ value: { frequency }, events: [] });
  },
});

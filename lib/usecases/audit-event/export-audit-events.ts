import type { AuditEventRecord } from '../../domain/audit-event';
import type { CursorKey } from '../../domain/cursor';
import { ok } from '../../domain/result';
import { countActivityInput } from '../../schema/audit-event';
import { eventKey, selectEvents } from '../../store/audit-event-list-store';
import { query } from '../use-case';
import { readableFilter } from './readable-filter';

const BATCH = 500;

/**
 * Exactly the events a filter leaves, newest first, in batches: nothing is held whole in memory. Refuses as
 * `listActivity`.
 */
export const exportAuditEvents = query({
  title: 'Download the audit events',
  right: 'registry.read',
  input: countActivityInput,
  async run(asked, { db, actor }) {
    const readable = await readableFilter(db, actor, asked);
    if (!readable.ok) return readable;
    const filter = readable.value;
    async function* batches(): AsyncGenerator<readonly AuditEventRecord[]> {
      let after: CursorKey | null = null;
      for (;;) {
        const events = await selectEvents(db, {
          filter,
          after,
          ascending: false,
          limit: BATCH,
          folded: false,
        });
        if (events.length > 0) yield events;
        const last = events.at(-1);
        if (events.length < BATCH || last === undefined) return;
        after = eventKey(last);
      }
    }
    return ok(batches());
  },
});

import { randomUUID } from 'node:crypto';
import { actorKeyOf } from '../../domain/access';
import type { AuditEvent } from '../../domain/audit-event';
import { ok } from '../../domain/result';
import { bulkChangeInput } from '../../schema/bulk-change';
import { insertBulkChange, writeBulk } from '../../store/bulk-change-store';
import { command } from '../use-case';
import { planCodes } from './bulk-codes';
import { numberMoved } from './bulk-numbers';
import { changesOf, type Planned, reportOf } from './bulk-plan';

/**
 * Changes many codes at once: those that may be changed so, in one transaction; of the others it says why not. One
 * event a code; all of them share the id of the bulk change, by which it can be undone.
 *
 * Refuses with `missing` or `too-many` at `codes` or `filter`.
 */
export const bulkChangeCodes = command({
  title: 'Change many codes at once',
  right: 'code.change',
  input: bulkChangeInput,
  async run(input, context) {
    const { db, now, actor } = context;
    const planned = await planCodes(context, input, true);
    if (!planned.ok) return planned;
    const plan = await numberMoved(context, planned.value);
    const changes = plan.flatMap((one) => (one.kind === 'change' ? [one] : []));
    const id = randomUUID();
    if (changes.length > 0) {
      await writeBulk(
        db,
        changes.map(({ after }) => after),
        now,
      );
      const bulk = { id, actorId: actorKeyOf(actor), at: now };
      await insertBulkChange(
        db,
        bulk,
        changes.map((one) => ({
          id: one.before.id,
          version: one.before.version + 1,
          before: stateBefore(one),
        })),
      );
    }
    return ok({ value: { id, ...reportOf(plan) }, events: changes.map((one) => eventOf(one, id)) });
  },
});

function stateBefore({ before }: Extract<Planned, { kind: 'change' }>) {
  return {
    id: before.id,
    code: before.code,
    number: before.number,
    categoryId: before.categoryId,
    httpStatus: before.httpStatus,
    servedHttpStatus: before.httpStatus ?? before.categoryHttpStatus ?? 0,
    status: before.status,
    reason: before.reason,
    since: before.since?.toISOString() ?? null,
    replacedById: before.replacedById,
  };
}

function eventOf(one: Extract<Planned, { kind: 'change' }>, batchId: string): AuditEvent {
  return {
    type: 'code.changed',
    subjectType: 'code',
    subjectId: String(one.before.id),
    subjectName: one.after.code,
    scheme: one.before.scheme,
    changes: changesOf(one),
    batchId,
  };
}

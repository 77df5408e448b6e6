import { actorKeyOf } from '../../domain/access';
import { changed } from '../../domain/audit-event';
import { BULK_EXAMPLES, type BulkUndone } from '../../domain/bulk-change';
import { ok, refuse } from '../../domain/result';
import { undoBulkChangeInput } from '../../schema/bulk-change';
import { swapSpellings } from '../../store/alias-store';
import {
  bulkItems,
  lockBulkChange,
  ownersOfPrefixes,
  selectBulkByKeys,
  setUndone,
  writeBulk,
} from '../../store/bulk-change-store';
import { command, type Done } from '../use-case';

/**
 * Takes back one's last bulk change, or an earlier one that is named: codes that were changed again since stay as
 * they are, and are named; where there is none, nothing is undone. Refuses with `missing` at `id` for one that is not one's own or undone, `forbidden` where one may not
 * change these codes any more.
 */
export const undoBulkChange = command({
  title: 'Undo a bulk change of codes',
  right: 'code.change',
  input: undoBulkChangeInput,
  async run({ id: wanted }, { db, now, actor, allows }) {
    const id = await lockBulkChange(db, actorKeyOf(actor), wanted ?? null);
    if (id === null && wanted !== undefined) return refuse('missing', 'id');
    if (id === null) {
      // Nothing is changed, so that it matters to nobody whose it would be.
      allows([]);
      return ok<Done<BulkUndone>>({ value: { id, restored: 0, kept: 0, keptExamples: [] }, events: [] });
    }
    const items = new Map((await bulkItems(db, id)).map((item) => [item.codeId, item]));
    const codes = await selectBulkByKeys(db, [...items.keys()]);
    const owners = await ownersOfPrefixes(db, [...new Set(codes.map(({ prefixId }) => prefixId))]);
    const mine = [...owners.values()].map((keys) => allows(keys));
    if (mine.includes(false)) return refuse('forbidden');

    const back = codes.flatMap((code) => {
      const item = items.get(code.id);
      return item !== undefined && item.version === code.version ? [{ code, to: item.before }] : [];
    });
    const kept = codes.filter((code) => items.get(code.id)?.version !== code.version);
    const respelled = back.filter(({ code, to }) => code.code !== to.code);
    await swapSpellings(
      db,
      respelled.map(({ code, to }) => ({ ...code, to })),
    );
    await writeBulk(
      db,
      back.map(({ to }) => to),
      now,
    );
    await setUndone(db, id, now);
    const value: BulkUndone = {
      id,
      restored: back.length,
      kept: kept.length,
      keptExamples: kept.slice(0, BULK_EXAMPLES).map(({ scheme, code }) => ({ scheme, code })),
    };
    return ok({
      value,
      events: back.map(({ code, to }) => ({
        type: 'code.changed' as const,
        subjectType: 'code' as const,
        subjectId: String(code.id),
        subjectName: to.code,
        scheme: code.scheme,
        changes: changed(
          {
            code: code.code,
            number: code.number,
            httpStatus: code.httpStatus,
            status: code.status,
            reason: code.reason,
            since: code.since?.toISOString() ?? null,
          },
          {
            code: to.code,
            number: to.number,
            httpStatus: to.httpStatus,
            status: to.status,
            reason: to.reason,
            since: to.since,
          },
        ),
        batchId: id,
      })),
    });
  },
});

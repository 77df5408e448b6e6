import { actorKeyOf } from '../../domain/access';
import { BULK_EXAMPLES, type BulkUndone } from '../../domain/bulk-change';
import { ok, refuse } from '../../domain/result';
import { undoBulkChangeInput } from '../../schema/bulk-change';
import { selectEntryCodes } from '../../store/bulk-entry-store';
import {
  bulkReviewItems,
  lockBulkReview,
  setReviewUndone,
  type TextStanding,
} from '../../store/bulk-review-store';
import { judgeTexts, translationsInto } from '../../store/translation-store';
import { translationEvent } from '../translation-event';
import { command, type Done } from '../use-case';

/**
 * Takes back what one last made of many texts at once, or an earlier time that is named: each stands again as it did, and
 * what was served of it is served again. Texts that were changed again since stay as they are, and are named; where there
 * is nothing to take back, nothing is done. Copies stay: they are drafts, which nobody is served, and no text is deleted.
 *
 * Refuses with `missing` at `id` for one that is not one's own or undone, `forbidden` where one does not review the locale
 * any more.
 */
export const undoBulkReview = command({
  title: 'Undo a change of many translations',
  right: 'translation.review',
  input: undoBulkChangeInput,
  async run({ id: wanted }, { db, now, actor, allowsIn }) {
    const bulk = await lockBulkReview(db, actorKeyOf(actor), wanted ?? null);
    if (bulk === null && wanted !== undefined) return refuse('missing', 'id');
    if (bulk === null) {
      // Nothing is changed, so that it matters to nobody in which language.
      allowsIn('');
      return ok<Done<BulkUndone>>({
        value: { id: null, restored: 0, kept: 0, keptExamples: [] },
        events: [],
      });
    }
    const { id, locale } = bulk;
    if (!allowsIn(locale)) return refuse('forbidden');
    const items = new Map((await bulkReviewItems(db, id)).map((item) => [item.codeId, item]));
    const codes = await selectEntryCodes(db, [...items.keys()], true);
    const texts = await translationsInto(db, locale, [...items.keys()]);

    const found = codes.flatMap((code) => {
      const [item, now] = [items.get(code.id), texts.get(code.id)];
      return item === undefined || now === undefined ? [] : [{ code, now, ...item }];
    });
    const back = found.filter(({ now, after }) => isSame(now, after));
    const kept = found.filter(({ now, after }) => !isSame(now, after));
    await judgeTexts(
      db,
      back.map(({ before }) => before),
      now,
    );
    await setReviewUndone(db, id, now);
    const value: BulkUndone = {
      id,
      restored: back.length,
      kept: kept.length,
      keptExamples: kept.slice(0, BULK_EXAMPLES).map(({ code: { scheme, code } }) => ({ scheme, code })),
    };
    const events = back.map(({ code, now: text, before }) =>
      translationEvent(
        { id: text.id, scheme: code.scheme, code: code.code, locale },
        { state: text.state, outdated: text.outdated },
        { state: before.state, outdated: before.sourceRevision < code.sourceRevision },
      ),
    );
    return ok({ value, events: events.map((event) => ({ ...event, batchId: id })) });
  },
});

function isSame(one: TextStanding, other: TextStanding): boolean {
  return (
    one.revision === other.revision &&
    one.state === other.state &&
    one.sourceRevision === other.sourceRevision &&
    one.approvedRevision === other.approvedRevision
  );
}

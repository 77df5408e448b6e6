import { randomUUID } from 'node:crypto';
import { actorKeyOf } from '../../domain/access';
import { ok } from '../../domain/result';
import { bulkReviewInput } from '../../schema/translation-queue';
import { insertBulkReview, type TextStanding } from '../../store/bulk-review-store';
import { insertReviews } from '../../store/translation-review-store';
import { judgeTexts } from '../../store/translation-store';
import { translationEvent } from '../translation-event';
import { command } from '../use-case';
import { planReview } from './bulk-entries';
import { reviewReport } from './bulk-review-plan';
import { authorOf } from './take-entry';
import { type TextToWrite, writeTexts } from './write-texts';

/**
 * Approves many texts, marks them as outdated, or fills entries with what another locale serves: those that may be changed
 * so, in one transaction; of the others it says why not. One event an entry; all of them share the id, by which
 * what was judged can be undone.
 *
 * Refuses with `forbidden`, `missing` at `locale`, `codes`, `filter` or `grid`, `too-many` at `filter` or `grid`.
 */
export const bulkReview = command({
  title: 'Change many translations at once',
  right: 'translation.review',
  input: bulkReviewInput,
  async run(input, context) {
    const { db, now, actor } = context;
    const planned = await planReview(context, input, true);
    if (!planned.ok) return planned;
    const batchId = randomUUID();
    const by = authorOf(actor);
    const judgements = planned.value.flatMap((one) => (one.kind === 'judge' ? [one] : []));
    await judgeTexts(
      db,
      judgements.map(({ after }) => after),
      now,
    );
    if (input.action.kind === 'approve') {
      const reviews = judgements.map(({ before }) => ({
        translationId: before.id,
        revision: before.revision,
      }));
      await insertReviews(db, reviews, { verdict: 'approve', comment: null, by, at: now });
    }
    const copies = planned.value.flatMap((one): readonly TextToWrite[] =>
      one.kind === 'write'
        ? [
            {
              code: one.code,
              before: null,
              text: one.text,
              state: 'draft',
              sourceRevision: one.code.sourceRevision,
            },
          ]
        : [],
    );
    if (judgements.length > 0) {
      const bulk = { id: batchId, actorId: actorKeyOf(actor), locale: input.locale, at: now };
      await insertBulkReview(
        db,
        bulk,
        judgements.map(({ before, after }) => ({ before: standing(before), after: standing(after) })),
      );
    }
    const written = await writeTexts(context, input.locale, copies, by);
    const judgedEvents = judgements.map(({ code, before, after }) =>
      translationEvent(
        { id: before.id, scheme: code.scheme, code: code.code, locale: input.locale },
        { state: before.state, outdated: before.outdated },
        { state: after.state, outdated: after.outdated },
      ),
    );
    return ok({
      value: { id: batchId, isUndoable: judgements.length > 0, ...reviewReport(planned.value) },
      events: [...judgedEvents, ...written].map((event) => ({ ...event, batchId })),
    });
  },
});

function standing(text: TextStanding): TextStanding {
  const { id, revision, state, sourceRevision, approvedText, approvedRevision } = text;
  return { id, revision, state, sourceRevision, approvedText, approvedRevision };
}

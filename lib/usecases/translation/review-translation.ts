import { ok, refuse, refuseFields, refuseStale } from '../../domain/result';
import { judged } from '../../domain/translation';
import { refusalsOf } from '../../domain/translation-checks';
import { reviewTranslationInput } from '../../schema/translation';
import { insertReviews } from '../../store/translation-review-store';
import { judgeTexts } from '../../store/translation-store';
import { translationEvent } from '../translation-event';
import { command } from '../use-case';
import { authorOf, takeEntry } from './take-entry';
import { translationFrom } from './translation-from';
import { mayApproveText } from './write-text';

/**
 * Approves a text, which is served from then on, or rejects it, which takes it back. An outdated text that is approved
 * was found to say what the default message says now.
 *
 * Refuses as `takeEntry` does; with `not-reviewable` where there is no text that was handed in, `own-approval`, and at
 * `verdict` with the fault of each check that keeps it from being approved.
 */
export const reviewTranslation = command({
  title: 'Review a translation',
  right: 'translation.review',
  input: reviewTranslationInput,
  async run({ verdict, comment, ...subject }, context) {
    const { db, now, actor } = context;
    const entry = await takeEntry(context, subject);
    if (!entry.ok) return entry;
    const { code, locale, before, checking } = entry.value;
    if (before === null) return refuse('not-reviewable');
    const present = translationFrom(code, locale.tag, before, checking);
    // Whoever has read an older default message has not read what they would approve.
    const { sourceRevision = code.sourceRevision } = subject;
    if (sourceRevision < code.sourceRevision) return refuseStale(present);
    const reviewed = judged(before, { kind: 'review', verdict });
    if (!reviewed.ok) return reviewed;
    if (verdict === 'approve') {
      const refused = refusalsOf(present.checks, 'approve', 'verdict');
      if (refused.length > 0) return refuseFields(refused);
      const may = await mayApproveText(context, locale.tag, present.author, 'verdict');
      if (!may.ok) return may;
    }
    const after = {
      ...reviewed.value,
      sourceRevision: verdict === 'approve' ? code.sourceRevision : before.sourceRevision,
      updatedAt: now,
    };
    const by = authorOf(actor);
    await judgeTexts(db, [after], now);
    await insertReviews(db, [{ translationId: before.id, revision: before.revision }], {
      verdict,
      comment,
      by,
      at: now,
    });
    const named = { id: before.id, scheme: code.scheme, code: code.code, locale: locale.tag };
    return ok({
      value: translationFrom(code, locale.tag, after, checking),
      events: [
        translationEvent(
          named,
          { state: before.state, outdated: before.outdated, comment: null },
          { state: after.state, outdated: after.outdated, comment },
        ),
      ],
    });
  },
});

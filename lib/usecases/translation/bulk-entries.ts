import type { z } from 'zod';
import { userIdOf } from '../../domain/access';
import { ok, type Result, refuse } from '../../domain/result';
import { BULK_ENTRIES, type bulkReviewInput } from '../../schema/translation-queue';
import { keysOfCodes, selectEntryCodes } from '../../store/bulk-entry-store';
import { countReviewers, localeByTag } from '../../store/locale-store';
import { readQueueScope } from '../../store/queue-filter';
import { selectQueueKeys } from '../../store/queue-list-store';
import { type TranslationRow, translationsInto } from '../../store/translation-store';
import type { Context } from '../use-case';
import { type PlannedEntry, planEntries } from './bulk-review-plan';
import { localeChecking } from './locale-checking';

type Input = z.output<typeof bulkReviewInput>;

/**
 * Finds the entries of a bulk change and plans what becomes of each. Refuses with `forbidden`, `missing` at `locale`,
 * `too-many` at `filter`, `missing` at `codes` or `filter` where nothing is left.
 * @param hold keeps others from changing them until the end of the transaction
 */
export async function planReview(
  context: Context,
  { locale: tag, codes: named, filter, action }: Input,
  hold: boolean,
): Promise<Result<readonly PlannedEntry[]>> {
  const { db, actor, allowsIn } = context;
  if (!allowsIn(tag)) return refuse('forbidden');
  const locale = await localeByTag(db, tag);
  if (locale === null) return refuse('missing', 'locale');
  const field = named === undefined ? 'filter' : 'codes';
  const keys =
    filter === undefined
      ? await keysOfCodes(db, named ?? [])
      : await selectQueueKeys(db, await readQueueScope(db, tag, filter), BULK_ENTRIES + 1);
  if (keys.length > BULK_ENTRIES) return refuse('too-many', field, { limit: BULK_ENTRIES });
  const ids = keys.flatMap((id) => (id === null ? [] : [id]));
  if (ids.length === 0) return refuse('missing', field);
  const codes = await selectEntryCodes(db, ids, hold);
  const texts = await translationsInto(db, tag, ids);
  const sources =
    action.kind === 'copy' ? await translationsInto(db, action.from, ids) : new Map<number, TranslationRow>();
  const findingsIn = await localeChecking(db, locale, ids);
  const reviewers = await countReviewers(db, tag);
  return ok(
    planEntries(codes, action, {
      textOf: (id) => texts.get(id) ?? null,
      copiedOf: (id) => sources.get(id)?.approvedText ?? null,
      findingsIn,
      reviewer: userIdOf(actor),
      reviewers,
    }),
  );
}

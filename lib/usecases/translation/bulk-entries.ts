import type { z } from 'zod';
import { userIdOf } from '../../domain/access';
import { ok, type Result, refuse } from '../../domain/result';
import { BULK_ENTRIES, type bulkReviewInput } from '../../schema/translation-queue';
import { keysOfCodes, selectCodeKeys, selectEntryCodes } from '../../store/bulk-entry-store';
import type { Db } from '../../store/database';
import { countReviewers, localeByTag } from '../../store/locale-store';
import { readQueueScope } from '../../store/queue-filter';
import { selectQueueKeys } from '../../store/queue-list-store';
import { askedTexts } from '../../store/text-filter';
import { type TranslationRow, translationsInto } from '../../store/translation-store';
import type { Context } from '../use-case';
import { type PlannedEntry, planEntries } from './bulk-review-plan';
import { localeChecking } from './locale-checking';

type Input = z.output<typeof bulkReviewInput>;

/**
 * Finds the entries of a bulk change and plans what becomes of each. Refuses with `forbidden`, `missing` at `locale`,
 * `too-many` at `filter` or `grid`, `missing` at `codes`, `filter` or `grid` where nothing is left.
 * @param hold keeps others from changing them until the end of the transaction
 */
export async function planReview(
  context: Context,
  input: Input,
  hold: boolean,
): Promise<Result<readonly PlannedEntry[]>> {
  const { db, actor, allowsIn } = context;
  const { locale: tag, action } = input;
  if (!allowsIn(tag)) return refuse('forbidden');
  const locale = await localeByTag(db, tag);
  if (locale === null) return refuse('missing', 'locale');
  const { field, keys } = await subjectsOf(db, input);
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

/** The keys of the codes, one more than the limit where there are more, and the field that names them. */
async function subjectsOf(
  db: Db,
  { locale, codes, filter, grid }: Input,
): Promise<{ readonly field: 'codes' | 'filter' | 'grid'; readonly keys: readonly (number | null)[] }> {
  if (grid !== undefined) {
    const keys = await selectCodeKeys(db, grid, askedTexts(grid), BULK_ENTRIES + 1);
    return { field: 'grid', keys };
  }
  if (filter !== undefined) {
    const scope = await readQueueScope(db, locale, filter);
    return { field: 'filter', keys: await selectQueueKeys(db, scope, BULK_ENTRIES + 1) };
  }
  return { field: 'codes', keys: await keysOfCodes(db, codes ?? []) };
}

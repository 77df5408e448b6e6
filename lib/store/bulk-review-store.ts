import type { Db } from './database';
import type { JudgedText } from './translation-store';

/** How a text stands at a revision. */
export type TextStanding = JudgedText & { readonly revision: number };

export type BulkReviewItem = { readonly before: TextStanding; readonly after: TextStanding };

/** Keeps what was made of many texts of a locale, so that it can be undone. */
export async function insertBulkReview(
  db: Db,
  bulk: { readonly id: string; readonly actorId: string; readonly locale: string; readonly at: Date },
  items: readonly BulkReviewItem[],
): Promise<void> {
  const { id, actorId, locale, at } = bulk;
  await db.$executeRaw`
    INSERT INTO bulk_review (id, actor_id, locale, at) VALUES (${id}, ${actorId}, ${locale}, ${at}::timestamptz)`;
  await db.$executeRaw`
    INSERT INTO bulk_review_text (bulk_review_id, translation_id, before, after)
    SELECT ${id}, (w.before ->> 'id')::int, w.before, w.after
    FROM json_to_recordset(${JSON.stringify(items)}::json) AS w(before jsonb, after jsonb)`;
}

/** One's own, the last where none is named, held; null where there is none that is not undone. */
export async function lockBulkReview(
  db: Db,
  actorId: string,
  id: string | null,
): Promise<{ readonly id: string; readonly locale: string } | null> {
  const [row] = await db.$queryRaw<{ id: string; locale: string; undone: boolean }[]>`
    SELECT id, locale, undone_at IS NOT NULL AS undone FROM bulk_review
    WHERE actor_id = ${actorId} AND (${id}::text IS NULL OR id = ${id}::text)
    ORDER BY at DESC, id DESC LIMIT 1 FOR UPDATE`;
  return row === undefined || row.undone ? null : row;
}

/** Its texts, each with the key of its code. */
export async function bulkReviewItems(
  db: Db,
  id: string,
): Promise<readonly (BulkReviewItem & { readonly codeId: number })[]> {
  return db.$queryRaw`
    SELECT t.code_id AS "codeId", r.before, r.after FROM bulk_review_text r
    JOIN translation t ON t.id = r.translation_id WHERE r.bulk_review_id = ${id} ORDER BY t.code_id`;
}

export async function setReviewUndone(db: Db, id: string, at: Date): Promise<void> {
  await db.$executeRaw`UPDATE bulk_review SET undone_at = ${at}::timestamptz WHERE id = ${id}`;
}

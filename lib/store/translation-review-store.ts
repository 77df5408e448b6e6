import type { Verdict } from '../domain/translation';
import type { Author } from '../domain/translation-entry';
import type { Db } from './database';

/** Every text of a code in any language, for the words that find it. */
export async function translatedTexts(db: Db, codeId: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT text FROM translation WHERE code_id = ${codeId}
    UNION SELECT approved_text FROM translation WHERE code_id = ${codeId} AND approved_text IS NOT NULL`;
  return rows.map(({ text }) => text);
}

/** Keeps what a reviewer said of texts. */
export async function insertReviews(
  db: Db,
  reviews: readonly { readonly translationId: number; readonly revision: number }[],
  said: {
    readonly verdict: Verdict;
    readonly comment: string | null;
    readonly by: Author;
    readonly at: Date;
  },
): Promise<void> {
  const { verdict, comment, by, at } = said;
  if (reviews.length === 0) return;
  await db.$executeRaw`
    INSERT INTO translation_review (translation_id, revision, verdict, comment, actor_id, actor_name, created_at)
    SELECT w.id, w.revision, ${verdict}::text::translation_verdict, ${comment}::text, ${by.id}::text, ${by.name}::text,
      ${at}::timestamptz
    FROM unnest(
      ${reviews.map(({ translationId }) => translationId)}::int[], ${reviews.map(({ revision }) => revision)}::int[]
    ) AS w(id, revision)`;
}

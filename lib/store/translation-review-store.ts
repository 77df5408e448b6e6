import type { Db } from './database';

export type SentBack = { readonly id: number; readonly locale: string; readonly state: string };

/** Every text of a code in any language, for the words that find it. */
export async function translatedTexts(db: Db, codeId: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT text FROM translation WHERE code_id = ${codeId}
    UNION SELECT approved_text FROM translation WHERE code_id = ${codeId} AND approved_text IS NOT NULL`;
  return rows.map(({ text }) => text);
}

/**
 * Sends a code's translations back to review, since what they say may be wrong now; until then none is served.
 * @returns those that were approved, with the state they had
 */
export async function sendBack(db: Db, codeId: number, at: Date): Promise<readonly SentBack[]> {
  return db.$queryRaw<SentBack[]>`
    UPDATE translation t SET state = CASE WHEN t.state = 'approved' THEN 'needs-review' ELSE t.state END,
      approved_text = NULL, approved_revision = NULL, updated_at = ${at}::timestamptz
    FROM (SELECT id, state FROM translation WHERE code_id = ${codeId} AND approved_text IS NOT NULL
          ORDER BY id FOR UPDATE) AS before
    WHERE t.id = before.id
    RETURNING t.id, t.locale, before.state::text AS state`;
}

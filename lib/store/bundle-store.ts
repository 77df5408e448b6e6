import type { Db } from './database';

/** How far a scheme's default messages and its texts in some locales have come: it grows with each change of what is served. */
export async function bundleMark(
  db: Db,
  scheme: string,
  chain: readonly string[],
): Promise<{ readonly schemeId: number; readonly codes: bigint; readonly texts: bigint } | null> {
  const [row] = await db.$queryRaw<{ schemeId: number; codes: bigint; texts: bigint }[]>`
    SELECT s.id AS "schemeId",
      (SELECT coalesce(sum(n.changes), 0)::bigint FROM prefix p JOIN code_tally n ON n.prefix_id = p.id
       WHERE p.scheme_id = s.id) AS codes,
      (SELECT coalesce(sum(y.changes), 0)::bigint FROM prefix p JOIN translation_tally y ON y.prefix_id = p.id
       WHERE p.scheme_id = s.id AND y.locale = ANY(${[...chain]}::text[])) AS texts
    FROM scheme s WHERE s.slug = ${scheme}`;
  return row ?? null;
}

/** Every code of a scheme with its default message, by spelling. */
export async function bundledCodes(
  db: Db,
  schemeId: number,
): Promise<readonly { readonly id: number; readonly code: string; readonly message: string }[]> {
  return db.$queryRaw<{ id: number; code: string; message: string }[]>`
    SELECT id, code, message FROM code
    WHERE prefix_id = ANY(array(SELECT id FROM prefix WHERE scheme_id = ${schemeId}::int)) ORDER BY code`;
}

/** The texts of a scheme that are served in a locale, by the key of the code. */
export async function bundledTexts(
  db: Db,
  schemeId: number,
  locale: string,
): Promise<ReadonlyMap<number, string>> {
  const rows = await db.$queryRaw<{ id: number; text: string }[]>`
    SELECT code_id AS id, approved_text AS text FROM translation
    WHERE locale = ${locale} AND approved_text IS NOT NULL
      AND prefix_id = ANY(array(SELECT id FROM prefix WHERE scheme_id = ${schemeId}::int))`;
  return new Map(rows.map(({ id, text }) => [id, text]));
}

import type { SimilarText } from '../domain/translation-entry';
import type { Db } from './database';

/** How many texts are compared at most. */
const COMPARED = 80;

/** Approved texts of other codes in a locale that a tsquery finds, most alike in their default messages first. */
export async function selectSimilarTexts(
  db: Db,
  to: {
    readonly codeId: number;
    readonly locale: string;
    readonly source: string;
    readonly tsquery: string;
    readonly limit: number;
  },
): Promise<readonly SimilarText[]> {
  const { codeId, locale, source, tsquery, limit } = to;
  // Asked for by a subquery, what it matches is unknown to the planner; found apart, so is that a few will do. It then takes
  // the index, where it would read the table until it has those few. Codes are still read only as they are compared.
  return db.$queryRaw<SimilarText[]>`
    WITH found AS MATERIALIZED (
      SELECT c.id, c.scheme_id, c.code, c.message FROM code c
      WHERE c.words @@ (SELECT ${tsquery}::tsquery) AND c.id <> ${codeId}::int
    )
    SELECT scheme, code, source, text, likeness FROM (
      SELECT s.slug AS scheme, c.code, c.message AS source, t.approved_text AS text,
        similarity(c.message, ${source})::float AS likeness
      FROM found c JOIN translation t ON t.code_id = c.id AND t.locale = ${locale} AND t.approved_text IS NOT NULL
      JOIN scheme s ON s.id = c.scheme_id LIMIT ${COMPARED}
    ) AS compared
    ORDER BY likeness DESC, scheme, code LIMIT ${limit}`;
}

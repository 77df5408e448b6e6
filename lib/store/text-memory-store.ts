import { Prisma } from '../../prisma/generated/client';
import type { SimilarText } from '../domain/translation-entry';
import type { Db } from './database';

/**
 * How many texts are compared at most. As part of the text: of a limit among the values a prepared statement would assume
 * a tenth of all rows, and read the table to find those few.
 */
const COMPARED = Prisma.sql`80`;

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
  // Asked for by a subquery, what it matches is unknown to the planner, which then takes the index.
  return db.$queryRaw<SimilarText[]>`
    SELECT scheme, code, source, text, likeness FROM (
      SELECT s.slug AS scheme, c.code, c.message AS source, t.approved_text AS text,
        similarity(c.message, ${source})::float AS likeness
      FROM code c JOIN translation t ON t.code_id = c.id AND t.locale = ${locale} AND t.approved_text IS NOT NULL
      JOIN scheme s ON s.id = c.scheme_id
      WHERE c.words @@ (SELECT ${tsquery}::tsquery) AND c.id <> ${codeId}::int LIMIT ${COMPARED}
    ) AS compared
    ORDER BY likeness DESC, scheme, code LIMIT ${limit}`;
}

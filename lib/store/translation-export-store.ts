import { Prisma } from '../../prisma/generated/client';
import type { WrittenState } from '../domain/translation';
import type { QueueFilter } from '../schema/translation-queue';
import type { Db } from './database';
import { type QueueScope, queueCondition, statesOf } from './queue-filter';
import { plannedByValue } from './statement-name';

/** The message of a code in a locale, and what a translator reads beside it. */
export type ExportRow = {
  readonly code: string;
  readonly locale: string;
  readonly source: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly text: string | null;
  readonly approvedText: string | null;
  readonly state: WrittenState | null;
  readonly outdated: boolean | null;
};

export type ExportQuery = {
  readonly scheme: string;
  /** What the filter of the queue stands for in each locale. */
  readonly scopes: readonly QueueScope[];
  readonly approvedOnly: boolean;
  /** Codes beyond this spelling. */
  readonly after: string | null;
  /** How many codes are looked at. */
  readonly limit: number;
};

/**
 * The entries that a filter leaves of the next codes of a scheme, by code and locale, and the last code that was looked
 * at: where the next batch begins, however few were left. One statement by the index of the scheme's codes.
 */
export async function selectExportBatch(
  db: Db,
  { scheme, scopes, approvedOnly, after, limit }: ExportQuery,
): Promise<{ readonly rows: readonly ExportRow[]; readonly last: string | null }> {
  const kept = scopes.map(
    (scope) =>
      Prisma.sql`(l.tag = ${scope.locale} AND ${stateCondition(scope.filter)} AND ${queueCondition(scope)})`,
  );
  const rows = await db.$queryRaw<(ExportRow & { readonly isKept: boolean })[]>`${plannedByValue}
    WITH looked AS (
      SELECT c.* FROM code c JOIN scheme s ON s.id = c.scheme_id
      WHERE s.slug = ${scheme} AND c.code > ${after ?? ''} COLLATE "C" ORDER BY c.code LIMIT ${limit}
    ), found AS (
      SELECT c.code, l.tag AS locale, c.message AS source, c.title, c.description, t.text,
        t.approved_text AS "approvedText", t.state::text AS state, t.outdated,
        (${Prisma.join(kept, ' OR ')}) AND (${!approvedOnly} OR t.approved_text IS NOT NULL) AS "isKept"
      FROM looked c CROSS JOIN unnest(${scopes.map(({ locale }) => locale)}::text[]) AS l(tag)
      LEFT JOIN translation t ON t.code_id = c.id AND t.locale = l.tag
    )
    SELECT * FROM found
    WHERE "isKept" OR (code, locale) = (SELECT code, locale FROM found ORDER BY code DESC, locale DESC LIMIT 1)
    ORDER BY code, locale COLLATE "C"`;
  return {
    rows: rows.filter(({ isKept }) => isKept).map(({ isKept: _, ...row }) => row),
    last: rows.at(-1)?.code ?? null,
  };
}

function stateCondition(filter: QueueFilter): Prisma.Sql {
  const { texts, missing } = statesOf(filter);
  return Prisma.sql`(t.state::text = ANY(${[...texts]}::text[]) OR (${missing} AND t.id IS NULL))`;
}

import { Prisma } from '../../prisma/generated/client';
import type { Code } from '../domain/code';
import { type CodeRow, codeColumns, codeJoins, codeOf } from './code-select';
import type { Db } from './database';

/** How many codes are compared at most: of the prefix, and of all others. */
const NEAR = 40;
const FAR = 80;
/** A prefix is looked through one by one, its first codes at least: the index would count those of all prefixes again. */
const LOOKED_THROUGH = 20_000;

export type ComparedCode = { readonly code: Code; readonly defaultMessage: string };

/** Codes that a tsquery finds, to be compared: some of the prefix, some from everywhere. */
export async function selectCompared(
  db: Db,
  tsquery: string,
  prefixId: number | null,
  locales: readonly string[],
): Promise<readonly ComparedCode[]> {
  // Asked for by a subquery, what it matches is unknown to the planner, which then takes the index. Knowing it, it would
  // read the table for queries that many codes seem to meet and none does.
  const matches = Prisma.sql`c.words @@ (SELECT ${tsquery}::tsquery)`;
  const near =
    prefixId === null
      ? Prisma.empty
      : Prisma.sql`
          (SELECT c.id FROM (
            SELECT n.id, n.words FROM code n WHERE n.prefix_id = ${prefixId} ORDER BY n.code LIMIT ${LOOKED_THROUGH}
          ) c WHERE ${matches} LIMIT ${NEAR})
          UNION`;
  const rows = await db.$queryRaw<CodeRow[]>`
    WITH found AS (
      ${near} (SELECT c.id FROM code c WHERE ${matches} LIMIT ${FAR})
    )
    SELECT ${codeColumns} FROM found f JOIN code c ON c.id = f.id ${codeJoins(locales)}`;
  return rows.map((row) => ({ code: codeOf(row), defaultMessage: row.message }));
}

import type { Code } from '../domain/code';
import { type CodeRow, codeColumns, codeJoins, codeOf, idsOf, selectCodes } from './code-select';
import type { Db } from './database';
import { lexemes, rememberWords } from './search-store';

/** A code with its key in the database, and its message before it was translated. */
export type CodeRecord = { readonly id: number; readonly code: Code; readonly defaultMessage: string };

function recordOf(row: CodeRow): CodeRecord {
  return { id: row.id, code: codeOf(row), defaultMessage: row.message };
}

/** The code with this canonical spelling, or with this alias to the letter. */
export async function codeBySpelling(
  db: Db,
  scheme: string,
  spelling: string,
  locales: readonly string[],
): Promise<CodeRecord | null> {
  const [row] = await db.$queryRaw<CodeRow[]>`
    SELECT ${codeColumns} FROM code c ${codeJoins(locales)}
    WHERE c.id = (
      SELECT c.id FROM code c JOIN scheme s ON s.id = c.scheme_id WHERE s.slug = ${scheme} AND c.code = ${spelling}
      UNION ALL
      SELECT a.code_id FROM alias a JOIN scheme s ON s.id = a.scheme_id
      WHERE s.slug = ${scheme} AND a.alias = ${spelling}
      LIMIT 1
    )`;
  return row === undefined ? null : recordOf(row);
}

/** A code by its key, with the default message. @throws Error where there is none: keys come from the registry */
export async function codeById(db: Db, id: number): Promise<Code> {
  const [row] = await db.$queryRaw<
    CodeRow[]
  >`SELECT ${codeColumns} FROM code c ${codeJoins([])} WHERE c.id = ${id}`;
  if (row === undefined) throw new Error(`No code has the key ${id}`);
  return codeOf(row);
}

/** What a text may stand for: canonical spellings by scheme, and names folded to letters and digits. */
export type Spellings = {
  readonly canonical: readonly { readonly schemeId: number; readonly code: string }[];
  readonly folded: readonly string[];
};

export type Spelled = CodeRecord & {
  readonly schemeId: number;
  /** The alias that led here, folded; null where the code itself is spelled. */
  readonly alias: string | null;
};

/** Every code that one of the spellings finds, at most `limit`; index look-ups in two statements whatever their number. */
export async function codesBySpellings(
  db: Db,
  spellings: Spellings,
  locales: readonly string[],
  limit: number,
): Promise<readonly Spelled[]> {
  const found = await db.$queryRaw<{ id: number; alias: string | null; schemeId: number }[]>`
    SELECT c.id, NULL::text AS alias, c.scheme_id AS "schemeId"
    FROM unnest(
      ${spellings.canonical.map((spelling) => spelling.schemeId)}::int[],
      ${spellings.canonical.map((spelling) => spelling.code)}::text[]
    ) AS w(scheme_id, code)
    JOIN code c ON c.scheme_id = w.scheme_id AND c.code = w.code
    UNION ALL
    SELECT a.code_id, a.folded, a.scheme_id FROM alias a WHERE a.folded = ANY(${[...spellings.folded]}::text[])
    LIMIT ${limit}`;
  const ids = [...new Set(found.map(({ id }) => id))];
  const rows = new Map((await selectCodes(db, idsOf(ids), locales)).map((row) => [row.id, row]));
  return found.flatMap(({ id, alias, schemeId }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ ...recordOf(row), schemeId, alias }];
  });
}

/** The codes before and after one within its prefix, by spelling. */
export async function neighboursOf(
  db: Db,
  id: number,
): Promise<{ readonly previous: string | null; readonly next: string | null }> {
  const [row] = await db.$queryRaw<{ previous: string | null; next: string | null }[]>`
    SELECT
      (SELECT n.code FROM code n WHERE n.prefix_id = c.prefix_id AND n.code < c.code
       ORDER BY n.code DESC LIMIT 1) AS previous,
      (SELECT n.code FROM code n WHERE n.prefix_id = c.prefix_id AND n.code > c.code
       ORDER BY n.code LIMIT 1) AS next
    FROM code c WHERE c.id = ${id}`;
  return row ?? { previous: null, next: null };
}

/** Why a code is no longer to be used and since when, and the codes that it is to be used in the place of. */
export type CodeEnd = {
  readonly reason: string | null;
  readonly since: Date | null;
  readonly replaces: readonly string[];
};

export async function endOf(db: Db, id: number): Promise<CodeEnd> {
  const row = await db.code.findUnique({
    where: { id },
    select: {
      deprecatedReason: true,
      deprecatedAt: true,
      replaces: { select: { code: true }, orderBy: { code: 'asc' }, take: 20 },
    },
  });
  return {
    reason: row?.deprecatedReason ?? null,
    since: row?.deprecatedAt ?? null,
    replaces: row?.replaces.map((replaced) => replaced.code) ?? [],
  };
}

/** Adds words that find the code, such as those of a translation. */
export async function addWords(db: Db, codeId: number, words: readonly string[]): Promise<void> {
  await db.$executeRaw`UPDATE code SET words = words || ${lexemes(words)} WHERE id = ${codeId}`;
  await rememberWords(db, words);
}

/** The first code of each scheme that has one, by the scheme's key: its example. */
export async function firstCodes(db: Db): Promise<ReadonlyMap<number, string>> {
  const rows = await db.$queryRaw<{ id: number; code: string | null }[]>`
    SELECT s.id, (
      SELECT c.code FROM code c WHERE c.scheme_id = s.id AND c.status <> 'draft' ORDER BY c.code LIMIT 1
    ) AS code FROM scheme s`;
  return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])));
}

/** Whether a scheme has any code. */
export async function hasCodes(db: Db, schemeId: number): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM code WHERE scheme_id = ${schemeId}) AS found`;
  return row?.found ?? false;
}

import type { Code, Parameter } from '../domain/code';
import type { Lifecycle } from '../domain/lifecycle';
import { foldSpelling } from '../domain/spelling';
import { type CodeRow, codeColumns, codeJoins, codeOf } from './code-select';
import { type Db, isTaken } from './database';
import { plainJson } from './json';
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

/** Every code that one of the spellings finds, at most `limit`; two index look-ups whatever their number. */
export async function codesBySpellings(
  db: Db,
  spellings: Spellings,
  locales: readonly string[],
  limit: number,
): Promise<readonly Spelled[]> {
  const rows = await db.$queryRaw<(CodeRow & { scheme_id: number; found_alias: string | null })[]>`
    WITH found AS (
      SELECT c.id, NULL::text AS alias
      FROM unnest(
        ${spellings.canonical.map((spelling) => spelling.schemeId)}::int[],
        ${spellings.canonical.map((spelling) => spelling.code)}::text[]
      ) AS w(scheme_id, code)
      JOIN code c ON c.scheme_id = w.scheme_id AND c.code = w.code
      UNION ALL
      SELECT a.code_id, a.folded FROM alias a WHERE a.folded = ANY(${[...spellings.folded]}::text[])
      LIMIT ${limit}
    )
    SELECT ${codeColumns}, c.scheme_id, f.alias AS found_alias
    FROM found f JOIN code c ON c.id = f.id ${codeJoins(locales)}`;
  return rows.map((row) => ({ ...recordOf(row), schemeId: row.scheme_id, alias: row.found_alias }));
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

export type NewCode = {
  readonly schemeId: number;
  readonly prefixId: number;
  readonly categoryId: number | null;
  readonly code: string;
  readonly number: number | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly message: string;
  readonly parameters: readonly Parameter[];
  readonly description: string | null;
  readonly action: string | null;
  readonly httpStatus: number | null;
  readonly servedHttpStatus: number | null;
  readonly flags: readonly string[];
  readonly status: Lifecycle;
  readonly aliases: readonly string[];
  readonly words: readonly string[];
};

/** @returns the key of the new code, or null where its spelling, number or an alias is taken */
export async function insertCode(db: Db, code: NewCode): Promise<number | null> {
  try {
    const [row] = await db.$queryRaw<{ id: number }[]>`
      INSERT INTO code (scheme_id, prefix_id, category_id, code, number, name, title, message, parameters,
        description, action, http_status, served_http_status, flags, status, words)
      VALUES (${code.schemeId}, ${code.prefixId}, ${code.categoryId}, ${code.code}, ${code.number}, ${code.name},
        ${code.title}, ${code.message}, ${JSON.stringify(plainJson(code.parameters))}::jsonb, ${code.description},
        ${code.action}, ${code.httpStatus}, ${code.servedHttpStatus ?? 0}, ${[...code.flags]}::text[],
        ${code.status}::text::lifecycle, ${lexemes(code.words)})
      RETURNING id`;
    if (row === undefined) return null;
    await db.codeRevision.create({ data: { codeId: row.id, revision: 1, message: code.message } });
    await db.alias.createMany({
      data: code.aliases.map((alias) => ({
        schemeId: code.schemeId,
        codeId: row.id,
        alias,
        folded: foldSpelling(alias),
      })),
    });
    await rememberWords(db, code.words);
    return row.id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/** Adds words that find the code, such as those of a translation. */
export async function addWords(db: Db, codeId: number, words: readonly string[]): Promise<void> {
  await db.$executeRaw`UPDATE code SET words = words || ${lexemes(words)} WHERE id = ${codeId}`;
  await rememberWords(db, words);
}

/** Moves a counter past a number that is now in use. */
export async function advanceCounter(
  db: Db,
  prefixId: number,
  categoryId: number | null,
  used: number,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO counter (prefix_id, category_id, next) VALUES (${prefixId}, ${categoryId}, ${used + 1})
    ON CONFLICT (prefix_id, category_id) DO UPDATE SET next = greatest(counter.next, excluded.next)`;
}

/** The first code of each scheme that has one, by the scheme's key: its example. */
export async function firstCodes(db: Db): Promise<ReadonlyMap<number, string>> {
  const rows = await db.$queryRaw<{ id: number; code: string | null }[]>`
    SELECT s.id, (
      SELECT c.code FROM code c WHERE c.scheme_id = s.id AND c.status <> 'draft' ORDER BY c.code LIMIT 1
    ) AS code FROM scheme s`;
  return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])));
}

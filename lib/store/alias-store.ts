import { foldSpelling } from '../domain/spelling';
import type { CounterKey } from './allocation-store';
import type { Db } from './database';

/**
 * Until the end of the transaction nobody else gives a name or an alias in the scheme. Numbers are handed out
 * meanwhile: those that an alias spells are spent.
 */
export async function lockSpellings(db: Db, schemeId: number): Promise<void> {
  await db.$queryRaw`SELECT id FROM scheme WHERE id = ${schemeId} FOR NO KEY UPDATE`;
}

/** The first of the spellings that a code or an alias of the scheme has. */
export async function takenSpelling(
  db: Db,
  schemeId: number,
  spellings: readonly string[],
): Promise<string | null> {
  const [row] = await db.$queryRaw<{ spelling: string }[]>`
    SELECT w.spelling FROM unnest(${[...spellings]}::text[]) WITH ORDINALITY AS w(spelling, place)
    WHERE EXISTS (SELECT 1 FROM code c WHERE c.scheme_id = ${schemeId} AND c.code = w.spelling)
      OR EXISTS (SELECT 1 FROM alias a WHERE a.scheme_id = ${schemeId} AND a.alias = w.spelling)
    ORDER BY w.place LIMIT 1`;
  return row?.spelling ?? null;
}

/** Keeps numbers from ever being handed out, because something that leads to the code spells them. */
export async function spendNumbers(
  db: Db,
  codeId: number,
  numbers: readonly (CounterKey & { readonly number: number })[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO spent_number (prefix_id, category_id, number, code_id)
    SELECT u.p, u.k, u.n, ${codeId} FROM unnest(
      ${numbers.map(({ prefixId }) => prefixId)}::int[],
      ${numbers.map(({ categoryId }) => categoryId ?? 0)}::int[],
      ${numbers.map(({ number }) => number)}::int[]
    ) AS u(p, k, n)
    ON CONFLICT DO NOTHING`;
}

export async function insertAlias(
  db: Db,
  added: { readonly schemeId: number; readonly codeId: number; readonly alias: string; readonly at: Date },
): Promise<void> {
  const { at, alias, ...keys } = added;
  await db.alias.create({
    data: { ...keys, alias, folded: foldSpelling(alias), createdAt: at },
    select: { id: true },
  });
}

/** The key of the code that an alias leads to. */
export async function codeOfAlias(db: Db, scheme: string, alias: string): Promise<number | null> {
  const row = await db.alias.findFirst({
    where: { alias, scheme: { slug: scheme } },
    select: { codeId: true },
  });
  return row?.codeId ?? null;
}

/** Lets an alias lead to another code; a number that it spells goes with it. */
export async function pointAlias(db: Db, schemeId: number, alias: string, codeId: number): Promise<void> {
  await db.$executeRaw`
    UPDATE alias SET code_id = ${codeId} WHERE scheme_id = ${schemeId} AND alias = ${alias}`;
}

/** Makes a code's own alias another spelling: a renumbered code that goes back leaves its other spelling in its place. */
export async function respellAlias(
  db: Db,
  codeId: number,
  alias: string,
  spelling: string,
): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE alias SET alias = ${spelling}, folded = ${foldSpelling(spelling)}
    WHERE code_id = ${codeId} AND alias = ${alias}`;
  return changed > 0;
}

/** Lets a code have a number of its own again that it had before. */
export async function unspendNumber(
  db: Db,
  codeId: number,
  { prefixId, categoryId }: CounterKey,
  number: number,
): Promise<boolean> {
  const changed = await db.$executeRaw`
    DELETE FROM spent_number WHERE prefix_id = ${prefixId} AND category_id = ${categoryId ?? 0}
      AND number = ${number} AND code_id = ${codeId}`;
  return changed > 0;
}

type Respelled = CounterKey & {
  readonly id: number;
  readonly schemeId: number;
  readonly code: string;
  readonly number: number | null;
};

/** Keeps as aliases what codes are called that are about to be called otherwise, and their numbers as spent. */
export async function keepSpellings(db: Db, codes: readonly Respelled[], at: Date): Promise<void> {
  const rows = codes.map((code) => ({ ...code, folded: foldSpelling(code.code) }));
  await db.$executeRaw`
    WITH w AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS w(
        id int, "schemeId" int, "prefixId" int, "categoryId" int, number int, code text, folded text)
    ), named AS (
      INSERT INTO alias (scheme_id, code_id, alias, folded, created_at)
      SELECT w."schemeId", w.id, w.code, w.folded, ${at}::timestamptz FROM w ORDER BY w.code
      ON CONFLICT (scheme_id, alias) DO NOTHING
    )
    INSERT INTO spent_number (prefix_id, category_id, number, code_id)
    SELECT w."prefixId", coalesce(w."categoryId", 0), w.number, w.id FROM w WHERE w.number IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

/** Puts what codes are called in the place of the aliases that they are about to be called by again. */
export async function swapSpellings(
  db: Db,
  codes: readonly (Respelled & {
    readonly to: {
      readonly code: string;
      readonly number: number | null;
      readonly categoryId: number | null;
    };
  })[],
): Promise<void> {
  if (codes.length === 0) return;
  const rows = codes.map(({ id, prefixId, categoryId, number, code, to }) => {
    const back = { before: to.code, beforeNumber: to.number, beforeCategory: to.categoryId ?? 0 };
    return { id, prefixId, categoryId: categoryId ?? 0, number, code, folded: foldSpelling(code), ...back };
  });
  await db.$executeRaw`
    WITH w AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS w(
        id int, "prefixId" int, "categoryId" int, number int, code text, folded text, before text,
        "beforeNumber" int, "beforeCategory" int)
    ), renamed AS (
      UPDATE alias a SET alias = w.code, folded = w.folded FROM w WHERE a.code_id = w.id AND a.alias = w.before
    )
    UPDATE spent_number s SET category_id = w."categoryId", number = w.number FROM w
    WHERE s.code_id = w.id AND s.prefix_id = w."prefixId" AND s.category_id = w."beforeCategory"
      AND s.number = w."beforeNumber"`;
}

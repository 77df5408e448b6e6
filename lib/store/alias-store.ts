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

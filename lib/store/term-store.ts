import { Prisma } from '../../prisma/generated/client';
import type { Term } from '../domain/translation-entry';
import type { Db } from './database';
import { isTaken } from './lost-race';
import type { RowTime } from './select-together';

export type TermRow = Omit<Term, 'updatedAt'> & { readonly updatedAt: RowTime };

const columns = {
  id: true,
  locale: true,
  term: true,
  translation: true,
  note: true,
  version: true,
  updatedAt: true,
} as const;

const named = Prisma.sql`id, locale, term, translation, note, version, updated_at AS "updatedAt"`;

export function termOf(row: TermRow): Term {
  return { ...row, updatedAt: new Date(row.updatedAt).toISOString() };
}

/** The terms of locales that stand in a default message. */
export function termsQuery(source: string, locales: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT ${named} FROM term
    WHERE locale = ANY(${[...locales]}::text[]) AND ended_at IS NULL
      AND position(lower(term) IN lower(${source})) > 0
    ORDER BY locale, term, id`;
}

/** A term that was not ended; null where there is none. */
export async function termById(db: Db, id: number): Promise<Term | null> {
  const row = await db.term.findFirst({ where: { id, endedAt: null }, select: columns });
  return row && termOf(row);
}

/** Every term of a locale. */
export async function allTerms(db: Db, locale: string): Promise<readonly Term[]> {
  const rows = await db.term.findMany({
    where: { locale, endedAt: null },
    select: columns,
    orderBy: [{ term: 'asc' }, { id: 'asc' }],
  });
  return rows.map(termOf);
}

export type TermPage = {
  readonly locale: string;
  readonly q: string | undefined;
  readonly after: { readonly term: string; readonly id: number } | null;
  readonly descending: boolean;
  readonly limit: number;
};

function filtered({ locale, q }: Pick<TermPage, 'locale' | 'q'>): Prisma.Sql {
  const text = q?.trim().toLowerCase() ?? '';
  return Prisma.sql`locale = ${locale} AND ended_at IS NULL
    AND (position(${text} IN lower(term)) > 0 OR position(${text} IN lower(translation)) > 0)`;
}

/** A page of a locale's terms, by term. */
export async function selectTerms(db: Db, page: TermPage): Promise<readonly Term[]> {
  const { after, descending, limit } = page;
  const [way, beyond] = descending ? [Prisma.sql`DESC`, Prisma.sql`<`] : [Prisma.sql`ASC`, Prisma.sql`>`];
  const key =
    after === null
      ? Prisma.sql`true`
      : Prisma.sql`(term, id) ${beyond} (${after.term} COLLATE "C", ${after.id}::int)`;
  const rows = await db.$queryRaw<TermRow[]>`
    SELECT ${named} FROM term WHERE ${filtered(page)} AND ${key} ORDER BY term ${way}, id ${way} LIMIT ${limit}`;
  return rows.map(termOf);
}

/** How many terms there are, counted to `limit` at most. */
export async function countTerms(
  db: Db,
  asked: Pick<TermPage, 'locale' | 'q'>,
  limit: number,
): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (SELECT 1 FROM term WHERE ${filtered(asked)} LIMIT ${limit}) AS terms`;
  return row?.found ?? 0;
}

/** A term that nobody else changes until the end of the transaction; null where it was ended or never was. */
export async function lockTerm(db: Db, id: number): Promise<Term | null> {
  const [row] = await db.$queryRaw<TermRow[]>`
    SELECT ${named} FROM term
    WHERE id = ${id} AND ended_at IS NULL FOR UPDATE`;
  return row === undefined ? null : termOf(row);
}

type Written = Pick<Term, 'term' | 'translation' | 'note'>;

/** @returns null where the locale has the term already, in whichever case */
export async function insertTerm(
  db: Db,
  term: Written & Pick<Term, 'locale'>,
  at: Date,
): Promise<Term | null> {
  try {
    return termOf(await db.term.create({ data: { ...term, createdAt: at, updatedAt: at }, select: columns }));
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/** Writes a term that is held. @returns null where the locale has another one that is called so */
export async function writeTerm(
  db: Db,
  id: number,
  { term, translation, note }: Written,
  at: Date,
): Promise<Term | null> {
  try {
    const data = { term, translation, note, updatedAt: at, version: { increment: 1 } };
    return termOf(await db.term.update({ where: { id }, data, select: columns }));
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/** Ends a term that is held: nobody is asked for it any more. */
export async function endTerm(db: Db, id: number, at: Date): Promise<void> {
  await db.term.update({ where: { id }, data: { endedAt: at, version: { increment: 1 } } });
}

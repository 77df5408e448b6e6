import { Prisma } from '../../prisma/generated/client';
import type { Locale } from '../domain/locale';
import type { Db } from './database';

const columns = Prisma.sql`tag, fallback, chain, max_length AS "maxLength", version`;

/** The languages that messages are written in, by tag. */
export const localesQuery = Prisma.sql`SELECT ${columns} FROM locale ORDER BY tag`;

export async function allLocales(db: Db): Promise<readonly Locale[]> {
  return db.$queryRaw<Locale[]>`${localesQuery}`;
}

export function localeQuery(tag: string): Prisma.Sql {
  return Prisma.sql`SELECT ${columns} FROM locale WHERE tag = ${tag}`;
}

export async function localeByTag(db: Db, tag: string): Promise<Locale | null> {
  const [locale] = await db.$queryRaw<Locale[]>`${localeQuery(tag)}`;
  return locale ?? null;
}

/** All of them, held so that nobody else changes which falls back on which until the transaction ends. */
export async function lockLocales(db: Db): Promise<readonly Locale[]> {
  await db.$executeRaw`LOCK TABLE locale IN SHARE ROW EXCLUSIVE MODE`;
  return allLocales(db);
}

/** How many people translate and review each language. */
export async function countStaff(
  db: Db,
): Promise<ReadonlyMap<string, { readonly translators: number; readonly reviewers: number }>> {
  const rows = await db.$queryRaw<{ locale: string; translators: number; reviewers: number }[]>`
    SELECT r.locale, count(*) FILTER (WHERE r.role = 'translator')::int AS translators,
      count(*) FILTER (WHERE r.role = 'reviewer')::int AS reviewers
    FROM user_role r JOIN "user" u ON u.id = r.user_id
    WHERE r.role IN ('translator', 'reviewer') AND u.disabled_at IS NULL GROUP BY r.locale`;
  return new Map(rows.map(({ locale, ...staff }) => [locale, staff]));
}

/** How many people who can sign in have the reviewer's role for a language. */
export function reviewersQuery(locale: string): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS reviewers FROM user_role r JOIN "user" u ON u.id = r.user_id
    WHERE r.role = 'reviewer' AND r.locale = ${locale} AND u.disabled_at IS NULL`;
}

export async function countReviewers(db: Db, locale: string): Promise<number> {
  const [row] = await db.$queryRaw<{ reviewers: number }[]>`${reviewersQuery(locale)}`;
  return row?.reviewers ?? 0;
}

type Written = Pick<Locale, 'tag' | 'fallback' | 'maxLength'>;

/** Adds a language; those there are are held. */
export async function insertLocale(db: Db, { tag, fallback, maxLength }: Written): Promise<void> {
  await db.locale.create({ data: { tag, fallback, maxLength } });
}

/** Writes a language that is held. */
export async function writeLocale(db: Db, { tag, fallback, maxLength }: Written): Promise<void> {
  await db.locale.update({ where: { tag }, data: { fallback, maxLength, version: { increment: 1 } } });
}

/** Keeps where texts are looked up, which changes with the fallbacks of others, too. */
export async function writeChains(
  db: Db,
  chains: readonly { readonly tag: string; readonly chain: readonly string[] }[],
): Promise<void> {
  for (const { tag, chain } of chains) {
    await db.$executeRaw`
      UPDATE locale SET chain = ${[...chain]}::text[] WHERE tag = ${tag} AND chain <> ${[...chain]}::text[]`;
  }
}

import { Prisma } from '../../prisma/generated/client';
import type { Author } from '../domain/translation-entry';
import type { Db } from './database';
import type { RowTime } from './select-together';

export type Dismissal = {
  readonly codeId: number;
  readonly locale: string;
  readonly check: string;
  readonly reason: string | null;
  readonly author: Author;
  readonly at: Date;
};

export type DismissalRow = Omit<Dismissal, 'author' | 'at'> & {
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: RowTime;
};

export function dismissalOf({ actorId, actorName, at, ...row }: DismissalRow): Dismissal {
  return { ...row, author: { id: actorId, name: actorName }, at: new Date(at) };
}

/** The checks that were dismissed for codes in locales and still are, by when. */
export function dismissalsQuery(codeIds: readonly number[], locales: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT code_id AS "codeId", locale, "check", reason, actor_id AS "actorId", actor_name AS "actorName",
      created_at AS at
    FROM check_dismissal
    WHERE code_id = ANY(${[...codeIds]}::int[]) AND locale = ANY(${[...locales]}::text[]) AND ended_at IS NULL
    ORDER BY id`;
}

export async function dismissalsOf(
  db: Db,
  codeIds: readonly number[],
  locales: readonly string[],
): Promise<readonly Dismissal[]> {
  const rows = await db.$queryRaw<DismissalRow[]>`${dismissalsQuery(codeIds, locales)}`;
  return rows.map(dismissalOf);
}

/** The same as one set a text: `codeId locale` → checks. */
export function dismissedBy(
  dismissals: readonly Dismissal[],
): (codeId: number, locale: string) => ReadonlySet<string> {
  const sets = new Map<string, Set<string>>();
  for (const { codeId, locale, check } of dismissals) {
    const key = `${codeId} ${locale}`;
    sets.set(key, (sets.get(key) ?? new Set()).add(check));
  }
  return (codeId, locale) => sets.get(`${codeId} ${locale}`) ?? new Set();
}

/** Keeps that a check does not hold for a text whose code is held; once, however often it is said. */
export async function insertDismissal(db: Db, { author, at, ...dismissal }: Dismissal): Promise<void> {
  await db.checkDismissal.create({
    data: { ...dismissal, actorId: author.id, actorName: author.name, createdAt: at },
  });
}

/** Ends a dismissal. @returns false where there is none */
export async function endDismissal(
  db: Db,
  { codeId, locale, check }: Pick<Dismissal, 'codeId' | 'locale' | 'check'>,
  at: Date,
): Promise<boolean> {
  const { count } = await db.checkDismissal.updateMany({
    where: { codeId, locale, check, endedAt: null },
    data: { endedAt: at },
  });
  return count > 0;
}

import type { Author } from '../domain/translation-entry';
import type { Db } from './database';

export type Dismissal = {
  readonly codeId: number;
  readonly locale: string;
  readonly check: string;
  readonly reason: string | null;
  readonly author: Author;
  readonly at: Date;
};

/** The checks that were dismissed for codes in locales and still are, by when. */
export async function dismissalsOf(
  db: Db,
  codeIds: readonly number[],
  locales: readonly string[],
): Promise<readonly Dismissal[]> {
  const rows = await db.checkDismissal.findMany({
    where: { codeId: { in: [...codeIds] }, locale: { in: [...locales] }, endedAt: null },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ codeId, locale, check, reason, actorId, actorName, createdAt }) => ({
    codeId,
    locale,
    check,
    reason,
    author: { id: actorId, name: actorName },
    at: createdAt,
  }));
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

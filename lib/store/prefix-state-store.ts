import type { Lifecycle } from '../domain/lifecycle';
import type { Db } from './database';

/** How a prefix stands: what its codes are at, and why and since when it is no longer to be used. */
export type PrefixState = {
  readonly codes: Readonly<Record<Lifecycle, number>>;
  readonly reason: string | null;
  readonly since: Date | null;
};

export async function stateOfPrefix(db: Db, prefixId: number): Promise<PrefixState> {
  const [tallies, row] = await Promise.all([
    db.codeTally.groupBy({ by: ['status'], where: { prefixId }, _sum: { codes: true } }),
    db.prefix.findUnique({ where: { id: prefixId }, select: { deprecatedReason: true, deprecatedAt: true } }),
  ]);
  const codes = { draft: 0, active: 0, deprecated: 0, retired: 0 };
  for (const tally of tallies) codes[tally.status] = tally._sum.codes ?? 0;
  return { codes, reason: row?.deprecatedReason ?? null, since: row?.deprecatedAt ?? null };
}

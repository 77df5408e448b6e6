import type { OwnerReference } from '../domain/code';
import type { Lifecycle } from '../domain/lifecycle';
import type { Prefix, Repository } from '../domain/prefix';
import type { Db } from './database';
import { isTaken } from './lost-race';
import { countedPrefixes, type PrefixRow, prefixColumns, prefixOf } from './prefix-select';

/** A prefix in its canonical spelling. */
export async function selectPrefix(db: Db, scheme: string, prefix: string): Promise<PrefixRow | null> {
  const [row] = await db.$queryRaw<PrefixRow[]>`
    SELECT ${prefixColumns} FROM ${countedPrefixes} p JOIN scheme s ON s.id = p.scheme_id
    WHERE s.slug = ${scheme} AND p.prefix = ${prefix}`;
  return row ?? null;
}

/** A prefix that is there, as after a change. @throws Error */
export async function savedPrefix(db: Db, scheme: string, prefix: string): Promise<Prefix> {
  const row = await selectPrefix(db, scheme, prefix);
  if (row === null) throw new Error('The prefix is gone.');
  return prefixOf(row);
}

export type PrefixKey = { readonly id: number; readonly status: Lifecycle };

/** The key of a prefix, for what belongs to it. */
export async function prefixByValue(db: Db, schemeId: number, prefix: string): Promise<PrefixKey | null> {
  return db.prefix.findUnique({
    where: { schemeId_prefix: { schemeId, prefix } },
    select: { id: true, status: true },
  });
}

/** Every prefix by the key of its scheme, for telling known ones from others in a text. */
export async function prefixesByScheme(db: Db): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const rows = await db.$queryRaw<{ schemeId: number; prefix: string }[]>`
    SELECT scheme_id AS "schemeId", prefix FROM prefix`;
  const sets = new Map<number, Set<string>>();
  for (const { schemeId, prefix } of rows) {
    const set = sets.get(schemeId) ?? new Set();
    sets.set(schemeId, set.add(prefix));
  }
  return sets;
}

export type NewPrefix = {
  readonly schemeId: number;
  readonly prefix: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: Lifecycle;
  readonly repository: Repository | null;
  readonly ownerIds: readonly number[];
};

/** @returns the key of the new prefix, or null where it is taken */
export async function insertPrefix(db: Db, prefix: NewPrefix): Promise<number | null> {
  const { ownerIds, repository, ...fields } = prefix;
  try {
    const row = await db.prefix.create({
      data: {
        ...fields,
        repositoryName: repository?.name ?? null,
        repositoryUrl: repository?.url ?? null,
        owners: { create: ownerIds.map((ownerId, position) => ({ ownerId, position })) },
      },
      select: { id: true },
    });
    return row.id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

export type PrefixOfReading = {
  readonly id: number;
  readonly schemeId: number;
  readonly prefix: string;
  readonly title: string;
  readonly owners: readonly OwnerReference[];
};

/** The prefixes that are registered among those that texts were read to have. */
export async function prefixesOfReadings(
  db: Db,
  readings: readonly { readonly schemeId: number; readonly prefix: string }[],
): Promise<readonly PrefixOfReading[]> {
  if (readings.length === 0) return [];
  const rows = await db.prefix.findMany({
    where: { OR: readings.map(({ schemeId, prefix }) => ({ schemeId, prefix })) },
    select: {
      id: true,
      schemeId: true,
      prefix: true,
      title: true,
      owners: { select: { owner: { select: { slug: true, name: true } } }, orderBy: { position: 'asc' } },
    },
  });
  return rows.map((row) => ({ ...row, owners: row.owners.map(({ owner }) => owner) }));
}

import { Prisma } from '../../prisma/generated/client';
import type { Lifecycle } from '../domain/lifecycle';
import type { Repository } from '../domain/prefix';
import type { Db } from './database';

/** What can be changed of a prefix. */
export type PrefixFields = {
  readonly title: string;
  readonly description: string | null;
  readonly repository: Repository | null;
  /** Slugs, in the order they are named. */
  readonly owners: readonly string[];
  readonly status: Lifecycle;
  /** Why it gets no new codes, and since when (ISO 8601). */
  readonly reason: string | null;
  readonly since: string | null;
};

export type LockedPrefix = {
  readonly id: number;
  readonly scheme: string;
  /** As it is registered. */
  readonly prefix: string;
  readonly version: number;
  /** Keys of the owners. */
  readonly ownerIds: readonly number[];
  readonly fields: PrefixFields;
};

/** A prefix in any case as it is, kept from changing until the transaction ends. */
export function lockPrefix(db: Db, scheme: string, prefix: string): Promise<LockedPrefix | null> {
  return presentPrefix(db, scheme, prefix, Prisma.sql`FOR UPDATE OF p`);
}

/** The same, but for what may become of it meanwhile. */
export async function presentPrefix(
  db: Db,
  scheme: string,
  prefix: string,
  lock: Prisma.Sql = Prisma.empty,
): Promise<LockedPrefix | null> {
  const spellings = [prefix, prefix.toUpperCase(), prefix.toLowerCase()];
  const [found] = await db.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM prefix p JOIN scheme s ON s.id = p.scheme_id
    WHERE s.slug = ${scheme} AND p.prefix = ANY(${spellings}::text[])
    ORDER BY p.prefix = ${prefix} DESC LIMIT 1 ${lock}`;
  if (found === undefined) return null;
  // Read once it is locked: the owners stand in rows of their own.
  const [row] = await db.$queryRaw<LockedPrefix[]>`
    SELECT p.id, s.slug AS scheme, p.prefix, p.version,
      ARRAY(SELECT po.owner_id FROM prefix_owner po WHERE po.prefix_id = p.id ORDER BY po.position) AS "ownerIds",
      json_build_object(
        'title', p.title, 'description', p.description, 'status', p.status, 'reason', p.deprecated_reason,
        'since', to_char(p.deprecated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'repository', CASE WHEN p.repository_url IS NOT NULL
          THEN json_build_object('name', coalesce(p.repository_name, ''), 'url', p.repository_url) END,
        'owners', ARRAY(
          SELECT o.slug FROM prefix_owner po JOIN owner o ON o.id = po.owner_id
          WHERE po.prefix_id = p.id ORDER BY po.position)) AS fields
    FROM prefix p JOIN scheme s ON s.id = p.scheme_id
    WHERE p.id = ${found.id}`;
  return row ?? null;
}

/**
 * Writes a prefix as it is from now on.
 * @param ownerIds its owners in their order; null: they stay
 */
export async function writePrefix(
  db: Db,
  id: number,
  fields: Omit<PrefixFields, 'owners'>,
  ownerIds: readonly number[] | null,
  at: Date,
): Promise<void> {
  await db.prefix.update({
    where: { id },
    data: {
      title: fields.title,
      description: fields.description,
      status: fields.status,
      deprecatedReason: fields.reason,
      deprecatedAt: fields.since,
      repositoryName: fields.repository?.name ?? null,
      repositoryUrl: fields.repository?.url ?? null,
      version: { increment: 1 },
      updatedAt: at,
    },
    select: { id: true },
  });
  if (ownerIds === null) return;
  await db.prefixOwner.deleteMany({ where: { prefixId: id } });
  await db.prefixOwner.createMany({
    data: ownerIds.map((ownerId, position) => ({ prefixId: id, ownerId, position })),
  });
}

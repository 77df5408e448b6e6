import { Prisma } from '../../prisma/generated/client';
import type { Db } from './database';

/** A prefix as somebody chooses it. */
export type PrefixChoice = {
  readonly scheme: string;
  readonly schemeName: string;
  readonly prefix: string;
  readonly title: string;
};

type Narrowing = { readonly scheme: string | null; readonly q: string; readonly limit: number };

/** Whose prefixes: of these owners, or, where it is null, everybody's. */
export type OwnersOrAll = readonly number[] | null;

/** Prefixes that still take codes, by value or a word of the title; what begins with the text comes first. */
export async function selectAllocatable(
  db: Db,
  owners: OwnersOrAll,
  { scheme, q, limit }: Narrowing,
): Promise<readonly PrefixChoice[]> {
  const pattern = q.replace(/[\\%_]/g, '\\$&');
  const inScheme = scheme === null ? Prisma.empty : Prisma.sql`AND s.slug = ${scheme}`;
  const named =
    q === ''
      ? Prisma.empty
      : Prisma.sql`AND (p.prefix ILIKE ${`${pattern}%`} OR p.title ILIKE ${`%${pattern}%`})`;
  return db.$queryRaw<PrefixChoice[]>`
    SELECT s.slug AS scheme, s.name AS "schemeName", p.prefix, p.title
    FROM prefix p JOIN scheme s ON s.id = p.scheme_id
    WHERE p.status IN ('draft', 'active') AND ${ownedBy(owners)} ${inScheme} ${named}
    ORDER BY p.prefix ILIKE ${`${pattern}%`} DESC, s.position, p.prefix, p.id LIMIT ${limit}`;
}

/** Which of these prefixes belong to the owners. */
export async function selectChangeable(
  db: Db,
  owners: OwnersOrAll,
  among: readonly { readonly scheme: string; readonly prefix: string }[],
): Promise<readonly { readonly scheme: string; readonly prefix: string }[]> {
  return db.$queryRaw<{ scheme: string; prefix: string }[]>`
    SELECT s.slug AS scheme, p.prefix
    FROM unnest(
      ${among.map((one) => one.scheme)}::text[], ${among.map((one) => one.prefix)}::text[]
    ) AS w(scheme, prefix)
    JOIN scheme s ON s.slug = w.scheme
    JOIN prefix p ON p.scheme_id = s.id AND p.prefix = w.prefix
    WHERE ${ownedBy(owners)}`;
}

function ownedBy(owners: OwnersOrAll): Prisma.Sql {
  return owners === null
    ? Prisma.sql`true`
    : Prisma.sql`EXISTS (
        SELECT 1 FROM prefix_owner po WHERE po.prefix_id = p.id AND po.owner_id = ANY(${[...owners]}::int[]))`;
}

import { Prisma } from '../../prisma/generated/client';
import { COUNT_LIMIT } from '../domain/page';
import type { Db } from './database';
import { type FilterOfRequests, requestCondition } from './request-filter';
import { plannedByValue } from './statement-name';

export const requestFacets = ['scheme', 'kind', 'status', 'conflict'] as const;
export type RequestFacet = (typeof requestFacets)[number];

/** A value one can filter by, and how many requests it would leave beside the other filters. */
export type RequestFacetValue = {
  readonly value: string;
  readonly label: string | null;
  readonly requests: number;
};

const VALUES = 100;

/**
 * Values of every facet with their counts, most requests first; statuses in the order of their life. Without words they
 * are read off an index; with words counting stops at COUNT_LIMIT, as everywhere.
 */
export async function selectRequestFacets(
  db: Db,
  filter: FilterOfRequests,
): Promise<Readonly<Record<RequestFacet, readonly RequestFacetValue[]>>> {
  const rows = await db.$queryRaw<(RequestFacetValue & { readonly facet: RequestFacet })[]>`
    ${plannedByValue}
    (SELECT 'scheme' AS facet, s.slug AS value, s.name AS label, n.requests
     FROM (SELECT r.scheme_id, count(*)::int AS requests
           FROM ${counted({ ...filter, scheme: [] }, Prisma.sql`r.scheme_id`)} GROUP BY r.scheme_id) n
     JOIN scheme s ON s.id = n.scheme_id ORDER BY n.requests DESC, s.slug LIMIT ${VALUES})
    UNION ALL
    (SELECT 'kind', r.kind::text, NULL, count(*)::int
     FROM ${counted({ ...filter, kind: [] }, Prisma.sql`r.kind`)} GROUP BY r.kind ORDER BY r.kind)
    UNION ALL
    (SELECT 'status', r.status::text, NULL, count(*)::int
     FROM ${counted({ ...filter, status: [] }, Prisma.sql`r.status`)} GROUP BY r.status ORDER BY r.status)
    UNION ALL
    (SELECT 'conflict', r.is_like_another::text, NULL, count(*)::int
     FROM ${counted({ ...filter, conflict: undefined }, Prisma.sql`r.is_like_another`)}
     GROUP BY r.is_like_another ORDER BY r.is_like_another DESC)`;
  const of = (facet: RequestFacet) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, requests }) => ({ value, label, requests }));
  return { scheme: of('scheme'), kind: of('kind'), status: of('status'), conflict: of('conflict') };
}

/** What is counted, as `r` with one column. */
function counted(filter: FilterOfRequests, column: Prisma.Sql): Prisma.Sql {
  const limit = (filter.q ?? '').trim() === '' ? Prisma.empty : Prisma.sql`LIMIT ${COUNT_LIMIT}`;
  return Prisma.sql`(SELECT ${column} FROM request r WHERE ${requestCondition(filter)} ${limit}) r`;
}

import { type Db, plannedByValue } from './database';
import { type FilterOfRequests, requestCondition } from './request-filter';

export const requestFacets = ['scheme', 'kind', 'status', 'conflict'] as const;
export type RequestFacet = (typeof requestFacets)[number];

/** A value one can filter by, and how many requests it would leave beside the other filters. */
export type RequestFacetValue = {
  readonly value: string;
  readonly label: string | null;
  readonly requests: number;
};

const VALUES = 100;

/** Values of every facet with their counts, most requests first; statuses in the order of their life. */
export async function selectRequestFacets(
  db: Db,
  filter: FilterOfRequests,
): Promise<Readonly<Record<RequestFacet, readonly RequestFacetValue[]>>> {
  const rows = await db.$queryRaw<(RequestFacetValue & { readonly facet: RequestFacet })[]>`
    ${plannedByValue}
    (SELECT 'scheme' AS facet, s.slug AS value, s.name AS label, n.requests
     FROM (SELECT r.scheme_id, count(*)::int AS requests FROM request r
           WHERE ${requestCondition({ ...filter, scheme: [] })} GROUP BY r.scheme_id) n
     JOIN scheme s ON s.id = n.scheme_id ORDER BY n.requests DESC, s.slug LIMIT ${VALUES})
    UNION ALL
    (SELECT 'kind', r.kind::text, NULL, count(*)::int FROM request r
     WHERE ${requestCondition({ ...filter, kind: [] })} GROUP BY r.kind ORDER BY r.kind)
    UNION ALL
    (SELECT 'status', r.status::text, NULL, count(*)::int FROM request r
     WHERE ${requestCondition({ ...filter, status: [] })} GROUP BY r.status ORDER BY r.status)
    UNION ALL
    (SELECT 'conflict', (cardinality(r.conflicts) > 0)::text, NULL, count(*)::int FROM request r
     WHERE ${requestCondition({ ...filter, conflict: undefined })} GROUP BY 2 ORDER BY 2 DESC)`;
  const of = (facet: RequestFacet) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, requests }) => ({ value, label, requests }));
  return { scheme: of('scheme'), kind: of('kind'), status: of('status'), conflict: of('conflict') };
}

import type { PrefixFilter } from '../schema/prefix-list';
import type { Db } from './database';
import { prefixCondition } from './prefix-list-store';

export const prefixFacets = ['scheme', 'status', 'owner'] as const;
export type PrefixFacet = (typeof prefixFacets)[number];

/** A value one can filter by, and how many prefixes it would leave beside the other filters. */
export type PrefixFacetValue = {
  readonly value: string;
  readonly label: string | null;
  readonly prefixes: number;
};

const VALUES = 100;

/**
 * Values of every facet with their counts, most prefixes first, at most 100 a facet; and how many prefixes of all
 * nobody owns.
 */
export async function selectPrefixFacets(
  db: Db,
  filter: PrefixFilter,
): Promise<Readonly<Record<PrefixFacet, readonly PrefixFacetValue[]>> & { readonly orphaned: number }> {
  const rows = await db.$queryRaw<(PrefixFacetValue & { readonly facet: PrefixFacet | 'orphaned' })[]>`
    (SELECT 'scheme' AS facet, s.slug AS value, s.name AS label, count(*)::int AS prefixes
     FROM prefix p JOIN scheme s ON s.id = p.scheme_id
     WHERE ${prefixCondition({ ...filter, scheme: [] })}
     GROUP BY s.id ORDER BY prefixes DESC, value LIMIT ${VALUES})
    UNION ALL
    (SELECT 'status', p.status::text, NULL, count(*)::int
     FROM prefix p WHERE ${prefixCondition({ ...filter, status: [] })}
     GROUP BY p.status ORDER BY p.status)
    UNION ALL
    (SELECT 'owner', o.slug, o.name, count(*)::int AS prefixes
     FROM prefix p JOIN prefix_owner po ON po.prefix_id = p.id JOIN owner o ON o.id = po.owner_id
     WHERE ${prefixCondition({ ...filter, owner: [] })}
     GROUP BY o.id ORDER BY prefixes DESC, o.slug LIMIT ${VALUES})
    UNION ALL
    (SELECT 'orphaned', '', NULL, count(*)::int
     FROM prefix p WHERE NOT EXISTS (SELECT 1 FROM prefix_owner po WHERE po.prefix_id = p.id))`;
  const of = (facet: PrefixFacet) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, prefixes }) => ({ value, label, prefixes }));
  const orphaned = rows.find((row) => row.facet === 'orphaned')?.prefixes ?? 0;
  return { scheme: of('scheme'), status: of('status'), owner: of('owner'), orphaned };
}

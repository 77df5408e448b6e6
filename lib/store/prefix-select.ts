import { Prisma } from '../../prisma/generated/client';
import type { OwnerReference } from '../domain/code';
import type { Lifecycle } from '../domain/lifecycle';
import { capacityOf, countsByCategory, type Prefix, type Repository } from '../domain/prefix';
import { readGrammar } from './scheme-store';

/** A row of `prefixColumns`. */
export type PrefixRow = {
  readonly id: number;
  readonly scheme: string;
  readonly segments: unknown;
  readonly categories: number;
  readonly prefix: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: Lifecycle;
  readonly repository_name: string | null;
  readonly repository_url: string | null;
  readonly version: number;
  readonly updated_at: Date;
  readonly owners: readonly OwnerReference[];
  readonly codes: number;
  readonly numbered: number;
  readonly next: number | null;
};

/** Columns of a prefix with all it is told with, for `FROM countedPrefixes p JOIN scheme s`. */
export const prefixColumns = Prisma.sql`
  p.id, s.slug AS scheme, s.segments, p.prefix, p.title, p.description, p.status::text AS status,
  p.repository_name, p.repository_url, p.version, p.updated_at, p.codes,
  (SELECT count(*)::int FROM category k WHERE k.scheme_id = p.scheme_id) AS categories,
  (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY po.position), '[]')
   FROM prefix_owner po JOIN owner o ON o.id = po.owner_id WHERE po.prefix_id = p.id) AS owners,
  CASE WHEN s.segments @> '[{"kind":"number"}]'
    THEN p.codes - (SELECT count(*)::int FROM code c WHERE c.prefix_id = p.id AND c.number IS NULL) ELSE 0
  END AS numbered,
  (SELECT n.next FROM counter n WHERE n.prefix_id = p.id AND n.category_id IS NULL) AS next`;

/** Prefixes with how many codes each has; few enough to be counted and sorted whole. */
export const countedPrefixes = Prisma.sql`(
  SELECT p.*, coalesce((SELECT sum(n.codes) FROM code_tally n WHERE n.prefix_id = p.id), 0)::int AS codes
  FROM prefix p)`;

export function prefixOf(row: PrefixRow): Prefix {
  const grammar = readGrammar(row.segments);
  return {
    scheme: row.scheme,
    prefix: row.prefix,
    title: row.title,
    description: row.description,
    status: row.status,
    owners: row.owners,
    repository: repositoryOf(row),
    counts: { codes: row.codes },
    capacity: capacityOf(
      grammar,
      row.numbered,
      countsByCategory(grammar) ? row.categories : 1,
      row.next ?? 1,
    ),
    version: row.version,
    updatedAt: row.updated_at.toISOString(),
  };
}

function repositoryOf(row: PrefixRow): Repository | null {
  return row.repository_url === null ? null : { name: row.repository_name ?? '', url: row.repository_url };
}

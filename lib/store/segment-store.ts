import type { OwnerReference } from '../domain/code';
import type { Db } from './database';

/** Values of the segments of codes, by scheme. */
export type SegmentValues = {
  readonly prefixes: readonly { readonly schemeId: number; readonly prefix: string }[];
  readonly categories: readonly {
    readonly schemeId: number;
    readonly segment: string;
    readonly value: string;
  }[];
};

/** What a value of a segment stands for. */
export type SegmentMeaning = {
  readonly schemeId: number;
  /** Name of the category segment; null for a prefix. */
  readonly segment: string | null;
  readonly value: string;
  /** Title of the prefix, label of the category. */
  readonly meaning: string;
  readonly prefixId: number | null;
  readonly owners: readonly OwnerReference[];
};

/** What is registered of the values, in one query of two small tables. */
export async function segmentMeanings(db: Db, values: SegmentValues): Promise<readonly SegmentMeaning[]> {
  const { prefixes, categories } = values;
  if (prefixes.length + categories.length === 0) return [];
  return db.$queryRaw<SegmentMeaning[]>`
    SELECT p.scheme_id AS "schemeId", NULL::text AS segment, p.prefix AS value, p.title AS meaning,
      p.id AS "prefixId",
      (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY po.position), '[]')
       FROM prefix_owner po JOIN owner o ON o.id = po.owner_id WHERE po.prefix_id = p.id) AS owners
    FROM unnest(
      ${prefixes.map(({ schemeId }) => schemeId)}::int[], ${prefixes.map(({ prefix }) => prefix)}::text[]
    ) AS w(scheme_id, prefix)
    JOIN prefix p ON p.scheme_id = w.scheme_id AND p.prefix = w.prefix
    UNION ALL
    SELECT k.scheme_id, k.segment, k.value, k.label, NULL, '[]'
    FROM unnest(
      ${categories.map(({ schemeId }) => schemeId)}::int[],
      ${categories.map(({ segment }) => segment)}::text[], ${categories.map(({ value }) => value)}::text[]
    ) AS w(scheme_id, segment, value)
    JOIN category k ON k.scheme_id = w.scheme_id AND k.segment = w.segment AND k.value = w.value`;
}

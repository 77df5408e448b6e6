import { Prisma } from '../../prisma/generated/client';
import type { OwnerReference } from '../domain/code';
import type { Lifecycle } from '../domain/lifecycle';
import type { MessageStyle } from '../domain/message/message';
import type { Grammar } from '../domain/scheme/segment';
import type { Db } from './database';
import { readGrammar } from './scheme-store';

type OwnerOfPlace = OwnerReference & { readonly id: number };
type CategoryOfPlace = {
  readonly id: number;
  readonly segment: string;
  readonly value: string;
  readonly label: string;
  readonly httpStatus: number | null;
};

/** Where a code goes, with all that handing out a number there needs. */
export type Place = {
  readonly schemeId: number;
  readonly scheme: string;
  readonly grammar: Grammar;
  readonly messageStyle: MessageStyle;
  readonly prefix: {
    readonly id: number;
    readonly prefix: string;
    readonly title: string;
    readonly status: Lifecycle;
    readonly owners: readonly OwnerOfPlace[];
  } | null;
  /** The values by that name, one a segment at most. */
  readonly categories: readonly CategoryOfPlace[];
};

type Row = {
  readonly schemeId: number;
  readonly segments: unknown;
  readonly messageStyle: MessageStyle;
  readonly prefixId: number | null;
  readonly prefix: string;
  readonly title: string;
  readonly status: Lifecycle;
  readonly owners: readonly OwnerOfPlace[];
  readonly categories: readonly CategoryOfPlace[];
};

/**
 * Looks a place up in one query; null where there is no such scheme.
 * @param prefix null: the only one of the scheme
 * @param isKept the grammar must not change until the transaction ends, since something is written in it
 */
export async function placeByName(
  db: Db,
  scheme: string,
  prefix: string | null,
  category: string | null,
  isKept = false,
): Promise<Place | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT s.id AS "schemeId", s.segments, s.message_style::text AS "messageStyle", p.id AS "prefixId", p.prefix,
      p.title, p.status::text AS status,
      (SELECT coalesce(
         json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) ORDER BY po.position), '[]')
       FROM prefix_owner po JOIN owner o ON o.id = po.owner_id WHERE po.prefix_id = p.id) AS owners,
      (SELECT coalesce(json_agg(json_build_object('id', k.id, 'segment', k.segment, 'value', k.value,
         'label', k.label, 'httpStatus', k.http_status)), '[]')
       FROM category k WHERE k.scheme_id = s.id AND k.value = ${category}::text) AS categories
    FROM scheme s
    LEFT JOIN prefix p ON p.scheme_id = s.id AND p.prefix = coalesce(
      ${prefix}::text,
      (SELECT min(o.prefix) FROM prefix o WHERE o.scheme_id = s.id HAVING count(*) = 1))
    WHERE s.slug = ${scheme} ${isKept ? Prisma.sql`FOR KEY SHARE OF s` : Prisma.empty}`;
  if (row === undefined) return null;
  const { schemeId, segments, messageStyle, prefixId, owners, categories, ...named } = row;
  return {
    schemeId,
    scheme,
    grammar: readGrammar(segments),
    messageStyle,
    prefix: prefixId === null ? null : { id: prefixId, owners, ...named },
    categories,
  };
}

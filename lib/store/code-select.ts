import { Prisma } from '../../prisma/generated/client';
import { type Code, type OwnerReference, type Parameter, servedHttpStatus } from '../domain/code';
import type { Lifecycle } from '../domain/lifecycle';
import type { Db } from './database';

/** A row of `selectCodes`. */
export type CodeRow = {
  readonly id: number;
  readonly scheme: string;
  readonly code: string;
  readonly prefix: string;
  readonly prefix_title: string;
  readonly category: string | null;
  readonly category_label: string | null;
  readonly number: number | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly message: string;
  readonly translated: string | null;
  readonly locale: string | null;
  readonly parameters: readonly Parameter[];
  readonly description: string | null;
  readonly action: string | null;
  readonly own_http_status: number | null;
  readonly category_http_status: number | null;
  readonly served_http_status: number;
  readonly flags: readonly string[];
  readonly status: Lifecycle;
  readonly replaced_by: string | null;
  readonly aliases: readonly string[];
  readonly owners: readonly OwnerReference[];
  readonly version: number;
  readonly updated_at: Date;
};

/** Columns of a code with all it is told with, for `FROM code c` and `codeJoins`. */
export const codeColumns = Prisma.sql`
  c.id, s.slug AS scheme, c.code, p.prefix, p.title AS prefix_title, k.value AS category,
  k.label AS category_label, c.number, c.name, c.title, c.message,
  t.approved_text AS translated, t.locale, c.parameters, c.description, c.action,
  c.http_status AS own_http_status, k.http_status AS category_http_status, c.served_http_status, c.flags,
  c.status::text AS status, c.version, c.updated_at,
  (SELECT r.code FROM code r WHERE r.id = c.replaced_by_id) AS replaced_by,
  array(SELECT a.alias FROM alias a WHERE a.code_id = c.id ORDER BY a.id) AS aliases,
  coalesce(w.owners, '[]') AS owners`;

/** @param locales to take the message from, nearest first; none: the default message */
export function codeJoins(locales: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    ${named}
    LEFT JOIN LATERAL (${owners} WHERE po.prefix_id = c.prefix_id) w ON true
    ${messageIn(locales)}`;
}

/** A query that gives these ids. */
export function idsOf(ids: readonly number[]): Prisma.Sql {
  return Prisma.sql`SELECT unnest(${[...ids]}::int[]) AS id`;
}

/**
 * Codes with all they are told with, in the order of `orderBy`, on `code c`. The owners of a prefix are gathered once
 * for all its codes.
 * @param found a query that gives ids
 */
export async function selectCodes(
  db: Db,
  found: Prisma.Sql,
  locales: readonly string[],
  orderBy: Prisma.Sql = Prisma.sql`c.id`,
): Promise<readonly CodeRow[]> {
  return db.$queryRaw<CodeRow[]>`
    WITH found AS MATERIALIZED (${found}), w AS MATERIALIZED (
      ${owners}
      WHERE po.prefix_id IN (SELECT c.prefix_id FROM code c WHERE c.id IN (SELECT id FROM found))
      GROUP BY po.prefix_id
    )
    SELECT ${codeColumns} FROM found JOIN code c ON c.id = found.id ${named}
    LEFT JOIN w ON w.prefix_id = c.prefix_id ${messageIn(locales)}
    ORDER BY ${orderBy}`;
}

const named = Prisma.sql`
  JOIN scheme s ON s.id = c.scheme_id
  JOIN prefix p ON p.id = c.prefix_id
  LEFT JOIN category k ON k.id = c.category_id`;

const owners = Prisma.sql`
  SELECT min(po.prefix_id) AS prefix_id,
    json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY po.position) AS owners
  FROM prefix_owner po JOIN owner o ON o.id = po.owner_id`;

function messageIn(locales: readonly string[]): Prisma.Sql {
  return locales.length === 0 ? untranslated : translatedInto([...locales]);
}

const untranslated = Prisma.sql`CROSS JOIN (SELECT NULL::text AS approved_text, NULL::text AS locale) t`;

function translatedInto(locales: string[]): Prisma.Sql {
  const chain = lookUpChain(locales);
  return Prisma.sql`LEFT JOIN LATERAL (
    SELECT tr.approved_text, tr.locale FROM translation tr
    WHERE tr.code_id = c.id AND tr.locale = ANY(${chain}) AND tr.approved_text IS NOT NULL
    ORDER BY array_position(${chain}, tr.locale) LIMIT 1
  ) t ON true`;
}

/** Where texts are looked up: as the nearest of the locales says that the registry has, else in the locales themselves. */
function lookUpChain(locales: string[]): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce((
    SELECT l.chain FROM locale l WHERE l.tag = ANY(${locales}::text[]) AND l.chain <> '{}'
    ORDER BY array_position(${locales}::text[], l.tag) LIMIT 1
  ), ${locales}::text[]))::text[]`;
}

export function codeOf(row: CodeRow): Code {
  return {
    scheme: row.scheme,
    code: row.code,
    prefix: row.prefix,
    prefixTitle: row.prefix_title,
    category: row.category,
    categoryLabel: row.category_label,
    number: row.number,
    name: row.name,
    title: row.title,
    message: row.translated ?? row.message,
    messageLocale: row.translated === null ? null : row.locale,
    parameters: row.parameters,
    description: row.description,
    action: row.action,
    ...servedHttpStatus(row.own_http_status, row.category_http_status),
    flags: row.flags,
    status: row.status,
    replacedBy: row.replaced_by,
    aliases: row.aliases,
    owners: row.owners,
    version: row.version,
    updatedAt: row.updated_at.toISOString(),
  };
}

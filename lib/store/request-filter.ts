import { Prisma } from '../../prisma/generated/client';
import { openStates } from '../domain/request';
import { searchTerms } from '../domain/search/words';
import type { RequestFilter } from '../schema/request';
import { beginningQuery } from './search-store';

/** A filter whose `me` has a name. */
export type FilterOfRequests = Omit<RequestFilter, 'mine'>;

const isOpen = Prisma.raw(`r.status IN (${openStates.map((state) => `'${state}'`).join(', ')})`);

/** The condition of a filter, on `request r`. One value is compared with `=`, so that an index gives the order too. */
export function requestCondition(filter: FilterOfRequests): Prisma.Sql {
  const { scheme, kind, prefix, status, by, conflict, q } = filter;
  const [only] = scheme.length === 1 ? scheme : [];
  const conditions = [
    only !== undefined && Prisma.sql`r.scheme_id = (SELECT id FROM scheme WHERE slug = ${only})`,
    scheme.length > 1 &&
      Prisma.sql`r.scheme_id IN (SELECT id FROM scheme WHERE slug = ANY(${[...scheme]}::text[]))`,
    among(Prisma.sql`r.kind`, kind, 'request_kind'),
    among(Prisma.sql`r.value`, prefix, 'text'),
    among(Prisma.sql`r.status`, status, 'request_status'),
    // What the indexes of open requests are told by.
    status.length > 0 && status.every((state) => openStates.some((open) => open === state)) && isOpen,
    among(Prisma.sql`r.by_user_id`, by, 'text'),
    conflict === true && Prisma.sql`r.is_like_another`,
    conflict === false && Prisma.sql`NOT r.is_like_another`,
    found(q?.trim() ?? ''),
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

function among(column: Prisma.Sql, values: readonly string[], type: string): Prisma.Sql | null {
  const of = Prisma.raw(`::text::${type}`);
  const all = Prisma.raw(`::text[]::${type}[]`);
  if (values.length === 0) return null;
  return values.length === 1
    ? Prisma.sql`${column} = ${values[0]}${of}`
    : Prisma.sql`${column} = ANY(${[...values]}${all})`;
}

/** By words, or by its number. */
function found(text: string): Prisma.Sql | null {
  if (text === '') return null;
  const [, id] = /^#?(\d{1,9})$/.exec(text) ?? [];
  const tsquery = beginningQuery(searchTerms(text));
  const ways = [
    ...(tsquery === null ? [] : [Prisma.sql`r.words @@ ${tsquery}::tsquery`]),
    ...(id === undefined ? [] : [Prisma.sql`r.id = ${Number(id)}::int`]),
  ];
  return ways.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

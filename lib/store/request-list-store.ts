import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import { type PrefixRequest, subjectValue } from '../domain/request';
import type { requestSortFields } from '../schema/request';
import type { Db } from './database';
import { type FilterOfRequests, requestCondition } from './request-filter';
import { type RequestRow, requestColumns, requestJoins, requestOf } from './request-select';
import { plannedByValue } from './statement-name';

export type RequestOrder = {
  readonly field: (typeof requestSortFields)[number];
  readonly descending: boolean;
};

const sortColumns: Readonly<Record<RequestOrder['field'], Prisma.Sql>> = {
  createdAt: Prisma.sql`r.created_at`,
  expiresAt: Prisma.sql`r.expires_at`,
  prefix: Prisma.sql`r.value`,
};

/** Types of a cursor's values, in order. */
export const requestKeyShape: Readonly<Record<RequestOrder['field'], readonly CursorPart[]>> = {
  createdAt: ['time', 'number'],
  expiresAt: ['time', 'number'],
  prefix: ['string', 'number'],
};

export function requestKey(request: PrefixRequest, field: RequestOrder['field']): CursorKey {
  switch (field) {
    case 'createdAt':
    case 'expiresAt':
      return [request[field], request.id];
    case 'prefix':
      return [subjectValue(request.subject), request.id];
  }
}

/** So many requests are sorted sooner than an order is walked through in search of them. */
const FEW = 2_000;

/** Requests in order, beyond a key. */
export async function selectRequests(
  db: Db,
  page: {
    readonly filter: FilterOfRequests;
    readonly order: RequestOrder;
    readonly after: CursorKey | null;
    /** How many requests the filter leaves. */
    readonly total: number;
    readonly limit: number;
  },
): Promise<readonly PrefixRequest[]> {
  const { field, descending } = page.order;
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(${sortColumns[field]}, r.id) ${descending ? Prisma.sql`<` : Prisma.sql`>`} (${page.after[0]}${field === 'prefix' ? Prisma.sql` COLLATE "C"` : Prisma.sql`::timestamptz`}, ${page.after[1]}::int)`;
  const orderBy = Prisma.sql`${sortColumns[field]} ${direction}, r.id ${direction}`;
  // PostgreSQL would walk the order in search of words that are rarer than it takes them for.
  const fence = page.total <= FEW ? Prisma.sql`OFFSET 0` : Prisma.empty;
  const rows = await db.$queryRaw<RequestRow[]>`
    ${plannedByValue} SELECT ${requestColumns}
    FROM (
      SELECT r.* FROM (SELECT r.* FROM request r WHERE ${requestCondition(page.filter)} ${fence}) r
      WHERE ${beyond} ORDER BY ${orderBy} LIMIT ${page.limit}
    ) r ${requestJoins} ORDER BY ${orderBy}`;
  return rows.map(requestOf);
}

export async function countRequests(db: Db, filter: FilterOfRequests, limit: number): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    ${plannedByValue} SELECT count(*)::int AS found FROM (
      SELECT 1 FROM request r WHERE ${requestCondition(filter)} LIMIT ${limit}
    ) AS f`;
  return row?.found ?? 0;
}

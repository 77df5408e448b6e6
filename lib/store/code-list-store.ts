import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import { lifecycle } from '../domain/lifecycle';
import type { CodeFilter, codeSortFields } from '../schema/code-list';
import type { TextFilter } from '../schema/text-filter';
import { type CodeScope, type CodeSearch, foundCondition, scopeCondition } from './code-filter';
import { type CodeRow, idsOf, selectCodes } from './code-select';
import type { Db } from './database';
import { plannedByValue } from './statement-name';
import { textCondition } from './text-filter';

export type CodeOrder = { readonly field: (typeof codeSortFields)[number]; readonly descending: boolean };

/** What a list is sorted by; the id comes last and makes every row's place its own. */
const columns: Readonly<Record<CodeOrder['field'], readonly Prisma.Sql[]>> = {
  code: [Prisma.sql`c.code`, Prisma.sql`c.id`],
  httpStatus: [Prisma.sql`c.served_http_status`, Prisma.sql`c.code`, Prisma.sql`c.id`],
  status: [Prisma.sql`c.status`, Prisma.sql`c.code`, Prisma.sql`c.id`],
  updatedAt: [Prisma.sql`c.updated_at`, Prisma.sql`c.id`],
};

/** Types of a cursor's values, in order. */
export const codeKeyShape: Readonly<Record<CodeOrder['field'], readonly CursorPart[]>> = {
  code: ['string', 'number'],
  httpStatus: ['number', 'string', 'number'],
  status: [lifecycle, 'string', 'number'],
  updatedAt: ['time', 'number'],
};

/** The cursor's values of a row. */
export function codeKey(row: CodeRow, field: CodeOrder['field']): CursorKey {
  switch (field) {
    case 'code':
      return [row.code, row.id];
    case 'httpStatus':
      return [row.served_http_status, row.code, row.id];
    case 'status':
      return [row.status, row.code, row.id];
    case 'updatedAt':
      return [row.updated_at.toISOString(), row.id];
  }
}

function keyValues(field: CodeOrder['field'], key: CursorKey): readonly Prisma.Sql[] {
  switch (field) {
    case 'code':
      return [Prisma.sql`${key[0]} COLLATE "C"`, Prisma.sql`${key[1]}::int`];
    case 'httpStatus':
      return [Prisma.sql`${key[0]}::int`, Prisma.sql`${key[1]} COLLATE "C"`, Prisma.sql`${key[2]}::int`];
    case 'status':
      return [
        Prisma.sql`${key[0]}::text::lifecycle`,
        Prisma.sql`${key[1]} COLLATE "C"`,
        Prisma.sql`${key[2]}::int`,
      ];
    case 'updatedAt':
      return [Prisma.sql`${key[0]}::timestamptz`, Prisma.sql`${key[1]}::int`];
  }
}

export type CodePageQuery = {
  readonly filter: CodeFilter;
  readonly scope: CodeScope;
  readonly search: CodeSearch | null;
  /** Null: whatever the texts of a code are. */
  readonly texts: TextFilter | null;
  /** How many codes the filter leaves, where that was counted. */
  readonly total: number | null;
  readonly order: CodeOrder;
  /** Rows beyond this key, in the direction of the order. */
  readonly after: CursorKey | null;
  readonly limit: number;
  readonly locales: readonly string[];
};

/** So many codes are sorted sooner than an order is walked through in search of them. */
const FEW = 2_000;

/** Rows in order, found by key and not by counting from the first. */
export async function selectCodePage(db: Db, page: CodePageQuery): Promise<readonly CodeRow[]> {
  const { order } = page;
  const sorted = columns[order.field];
  const direction = order.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(${Prisma.join(sorted)}) ${order.descending ? Prisma.sql`<` : Prisma.sql`>`} (${Prisma.join(keyValues(order.field, page.after))})`;
  const orderBy = Prisma.join(sorted.map((column) => Prisma.sql`${column} ${direction}`));
  const cut = Prisma.sql`ORDER BY ${orderBy} LIMIT ${limitOf(page.limit)}`;
  const found = Prisma.sql`SELECT c.id FROM ${codesOf(page, beyond, cut)} WHERE ${beyond} ${cut}`;
  if (hasOnePlan(page)) return selectCodes(db, found, page.locales, orderBy);
  const rows = await db.$queryRaw<{ id: number }[]>`${plannedByValue} ${found}`;
  return selectCodes(db, idsOf(rows.map(({ id }) => id)), page.locales, orderBy);
}

/** What the page is cut from: codes that the filter leaves, as `c`, in the way that the order does not make slow. */
function codesOf(
  { filter, scope, search, texts, total, order }: CodePageQuery,
  beyond: Prisma.Sql,
  cut: Prisma.Sql,
): Prisma.Sql {
  const isFew = (search !== null || texts !== null) && total !== null && total <= FEW;
  if (search === null && !isFew && (scope.prefixes?.length ?? 0) > 1 && hasPrefixIndex[order.field]) {
    // The first ones of each prefix, from its own index: codes of a few prefixes may stand far down in that of all.
    return Prisma.sql`unnest(${scope.prefixes}::int[]) AS w(id) CROSS JOIN LATERAL (
      SELECT c.* FROM code c
      WHERE c.prefix_id = w.id AND ${scopeCondition({ ...scope, prefixes: null }, filter)}
        AND ${textCondition(texts)} AND ${beyond} ${cut}
    ) c`;
  }
  const condition = foundCondition(filter, scope, search, texts);
  // PostgreSQL takes words that it has no statistics of for more common than they are, and texts as well.
  const fence = isFew ? Prisma.sql`OFFSET 0` : Prisma.empty;
  return Prisma.sql`(SELECT c.* FROM code c WHERE ${condition} ${fence}) c`;
}

const hasPrefixIndex: Readonly<Record<CodeOrder['field'], boolean>> = {
  code: true,
  updatedAt: true,
  httpStatus: false,
  status: false,
};

/** As part of the text: of a limit among the values a prepared statement would assume a tenth of all rows. */
function limitOf(rows: number): Prisma.Sql {
  return Prisma.raw(String(Math.trunc(rows)));
}

/** Whether one index gives the rows in order, whatever the values are. */
function hasOnePlan({ filter, scope, search, texts }: CodePageQuery): boolean {
  const one = (ids: readonly number[] | null) => ids === null || ids.length === 1;
  return (
    search === null &&
    texts === null &&
    filter.status.length === 0 &&
    filter.httpStatus.length === 0 &&
    scope.categories === null &&
    (scope.prefixes === null ? one(scope.schemes) : one(scope.prefixes))
  );
}

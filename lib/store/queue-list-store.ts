import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import { COUNT_LIMIT } from '../domain/page';
import type { WrittenState } from '../domain/translation';
import type { queueSortFields } from '../schema/translation-queue';
import type { Db } from './database';
import { type QueueScope, queueCondition, statesOf } from './queue-filter';
import { plannedByValue } from './statement-name';
import { prefixesWithGaps } from './text-filter';

export type QueueOrder = { readonly field: (typeof queueSortFields)[number]; readonly descending: boolean };

export type QueueRow = {
  readonly id: number;
  readonly scheme: string;
  readonly code: string;
  readonly title: string | null;
  readonly source: string;
  readonly sourceRevision: number;
  readonly state: WrittenState | null;
  readonly text: string | null;
  readonly outdated: boolean | null;
  readonly revision: number | null;
  readonly failing: readonly string[] | null;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly updatedAt: Date | null;
  readonly asked: number;
  readonly suggestions: number;
};

/** Types of a cursor's values, in order. */
export const queueKeyShape: Readonly<Record<QueueOrder['field'], readonly CursorPart[]>> = {
  code: ['string', 'number'],
  updatedAt: ['time', 'number'],
  demand: ['number', 'number'],
};

/** What is missing was never written: it stands before all that was. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** The cursor's values of a row. */
export function queueKey(row: QueueRow, field: QueueOrder['field']): CursorKey {
  switch (field) {
    case 'code':
      return [row.code, row.id];
    case 'updatedAt':
      return [row.updatedAt?.toISOString() ?? NEVER, row.id];
    case 'demand':
      return [row.asked, row.id];
  }
}

function keyValue(field: QueueOrder['field'], value: string | number | undefined): Prisma.Sql {
  switch (field) {
    case 'code':
      return Prisma.sql`${value} COLLATE "C"`;
    case 'updatedAt':
      return Prisma.sql`${value}::timestamptz`;
    case 'demand':
      return Prisma.sql`${value}::int`;
  }
}

/** Entries of one kind that an index gives in order. */
type Lane = {
  readonly from: Prisma.Sql;
  readonly where: Prisma.Sql;
  /** What is sorted by before the code's key, and that key. */
  readonly key: Prisma.Sql;
  readonly id: Prisma.Sql;
};

export type QueuePageQuery = {
  readonly scope: QueueScope;
  readonly order: QueueOrder;
  /** Rows beyond this key, in the direction of the order. */
  readonly after: CursorKey | null;
  readonly limit: number;
};

/** Rows in order, found by key: the first of each lane, and of them the first of all. */
export async function selectQueuePage(db: Db, page: QueuePageQuery): Promise<readonly QueueRow[]> {
  const { scope, order, after, limit } = page;
  const way = order.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const lanes = lanesOf(scope, order).map(({ from, where, key, id }) => {
    const than = order.descending ? Prisma.sql`<` : Prisma.sql`>`;
    const beyond =
      after === null
        ? Prisma.sql`true`
        : Prisma.sql`(${key}, ${id}) ${than} (${keyValue(order.field, after[0])}, ${after[1]}::int)`;
    return Prisma.sql`(SELECT ${id} AS id, ${key} AS place FROM ${from}
      WHERE ${where} AND ${beyond} ORDER BY place ${way}, id ${way} LIMIT ${rowsOf(limit)})`;
  });
  if (lanes.length === 0) return [];
  return db.$queryRaw<QueueRow[]>`${hasOnePlan(page) ? Prisma.empty : plannedByValue}
    WITH found AS (
      SELECT * FROM (${Prisma.join(lanes, ' UNION ALL ')}) AS lanes ORDER BY place ${way}, id ${way}
      LIMIT ${rowsOf(limit)}
    )
    SELECT c.id, s.slug AS scheme, c.code, c.title, c.message AS source, c.source_revision AS "sourceRevision",
      t.state::text AS state, t.text, t.outdated, t.revision, t.failing, t.author_id AS "authorId",
      t.author_name AS "authorName", t.updated_at AS "updatedAt", coalesce(d.asked, 0) AS asked,
      (SELECT count(*)::int FROM suggestion g
       WHERE g.code_id = c.id AND g.locale = ${scope.locale} AND g.closed_at IS NULL) AS suggestions
    FROM found f JOIN code c ON c.id = f.id JOIN scheme s ON s.id = c.scheme_id
    LEFT JOIN translation t ON t.code_id = c.id AND t.locale = ${scope.locale}
    LEFT JOIN code_demand d ON d.code_id = c.id
    ORDER BY f.place ${way}, f.id ${way}`;
}

/** Whether one index gives the rows of each lane in order, whatever the values are. */
function hasOnePlan({ scope: { filter, prefixes, search }, order }: QueuePageQuery): boolean {
  return (
    order.field === 'code' &&
    search === null &&
    prefixes === null &&
    filter.state.length <= 1 &&
    filter.outdated === undefined &&
    filter.check.length === 0 &&
    filter.changedBy.length === 0 &&
    filter.changedSince === undefined
  );
}

/** Keys of the codes of the entries that a filter leaves, by spelling, at most `limit`. */
export async function selectQueueKeys(db: Db, scope: QueueScope, limit: number): Promise<readonly number[]> {
  const lanes = lanesOf(scope, { field: 'code', descending: false }).map(
    ({ from, where, key, id }) =>
      Prisma.sql`(SELECT ${id} AS id, ${key} AS place FROM ${from} WHERE ${where} ORDER BY place, id LIMIT ${rowsOf(limit)})`,
  );
  if (lanes.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number }[]>`${plannedByValue}
    SELECT id FROM (${Prisma.join(lanes, ' UNION ALL ')}) AS lanes ORDER BY place, id LIMIT ${rowsOf(limit)}`;
  return rows.map(({ id }) => id);
}

/** How many entries a filter leaves, counted to COUNT_LIMIT + 1 at most. */
export async function countQueueRows(db: Db, scope: QueueScope): Promise<number> {
  const lanes = lanesOf(scope, { field: 'code', descending: false }).map(
    ({ from, where }) => Prisma.sql`(SELECT 1 FROM ${from} WHERE ${where} LIMIT ${COUNT_LIMIT + 1})`,
  );
  if (lanes.length === 0) return 0;
  const [row] = await db.$queryRaw<{ found: number }[]>`${plannedByValue}
    SELECT least(count(*), ${COUNT_LIMIT + 1})::int AS found FROM (${Prisma.join(lanes, ' UNION ALL ')}) AS lanes`;
  return row?.found ?? 0;
}

/** As part of the text: of a limit among the values a prepared statement would assume a tenth of all rows. */
function rowsOf(limit: number): Prisma.Sql {
  return Prisma.raw(String(Math.trunc(limit)));
}

function lanesOf(scope: QueueScope, { field }: QueueOrder): readonly Lane[] {
  switch (field) {
    case 'code':
      return lanesByCode(scope);
    case 'updatedAt':
      return lanesOfStates(scope, Prisma.sql`t.updated_at`, Prisma.sql`${NEVER}::timestamptz`);
    case 'demand':
      return lanesByDemand(scope);
  }
}

function lanesByCode(scope: QueueScope): readonly Lane[] {
  const { state, outdated, check, changedBy, changedSince } = scope.filter;
  const byText = check.length > 0 || changedBy.length > 0 || changedSince !== undefined;
  if (state.length > 0 || outdated === 'true' || byText) {
    return lanesOfStates(scope, Prisma.sql`t.spelling`, Prisma.sql`c.code`);
  }
  return [
    {
      from: Prisma.sql`code c LEFT JOIN translation t ON t.code_id = c.id AND t.locale = ${scope.locale}`,
      where: queueCondition(scope),
      key: Prisma.sql`c.code`,
      id: Prisma.sql`c.id`,
    },
  ];
}

/** One lane for texts, and one for entries without. */
function lanesOfStates(scope: QueueScope, key: Prisma.Sql, missingKey: Prisma.Sql): readonly Lane[] {
  const { locale } = scope;
  const { texts, missing } = statesOf(scope.filter);
  const written: Lane = {
    from: Prisma.sql`translation t JOIN code c ON c.id = t.code_id`,
    where: Prisma.sql`t.locale = ${locale} AND ${stateAmong(texts)} AND ${queueCondition(scope, true)}`,
    key,
    id: Prisma.sql`t.code_id`,
  };
  const unwritten: Lane = {
    // No text, but with its columns, so that one condition serves both lanes.
    from: Prisma.sql`code c CROSS JOIN (
      SELECT NULL::text AS text, NULL::text[] AS failing, NULL::boolean AS outdated, NULL::text AS author_id,
        NULL::timestamptz AS updated_at) t`,
    where: Prisma.sql`
      NOT EXISTS (SELECT 1 FROM translation x WHERE x.code_id = c.id AND x.locale = ${locale})
      AND c.prefix_id = ANY(${prefixesWithGaps(locale)}) AND ${queueCondition(scope)}`,
    key: missingKey,
    id: Prisma.sql`c.id`,
  };
  return [...(texts.length === 0 ? [] : [written]), ...(missing ? [unwritten] : [])];
}

/** What was asked for, in the order of how often, and what never was. */
function lanesByDemand(scope: QueueScope): readonly Lane[] {
  const { texts, missing } = statesOf(scope.filter);
  const among =
    texts.length === 4 && missing
      ? Prisma.sql`true`
      : Prisma.sql`(${missing ? Prisma.sql`t.id IS NULL` : Prisma.sql`false`} OR ${stateAmong(texts)})`;
  const where = Prisma.sql`${among} AND ${queueCondition(scope)}`;
  const joined = Prisma.sql`LEFT JOIN translation t ON t.code_id = c.id AND t.locale = ${scope.locale}`;
  return [
    {
      from: Prisma.sql`code_demand d JOIN code c ON c.id = d.code_id ${joined}`,
      where: Prisma.sql`d.asked > 0 AND ${where}`,
      key: Prisma.sql`d.asked`,
      id: Prisma.sql`d.code_id`,
    },
    {
      from: Prisma.sql`code c ${joined}`,
      where: Prisma.sql`
        NOT EXISTS (SELECT 1 FROM code_demand d WHERE d.code_id = c.id AND d.asked > 0) AND ${where}`,
      key: Prisma.sql`0`,
      id: Prisma.sql`c.id`,
    },
  ];
}

/** With one state the index gives the order of the list as well. */
function stateAmong(states: readonly WrittenState[]): Prisma.Sql {
  const [only, ...others] = states;
  if (only === undefined) return Prisma.sql`false`;
  if (states.length === 4) return Prisma.sql`t.state IS NOT NULL`;
  return others.length === 0
    ? Prisma.sql`t.state = ${only}::text::translation_state`
    : Prisma.sql`t.state = ANY(${[...states]}::text[]::translation_state[])`;
}

import { Prisma } from '../../prisma/generated/client';
import type { TranslationState } from '../domain/translation';
import type { QueueFilter } from '../schema/translation-queue';
import { type CodeSearch, readSearch, searchCondition } from './code-filter';
import type { Db } from './database';

/** What the filter of a locale's queue stands for in the database. */
export type QueueScope = {
  readonly locale: string;
  readonly filter: QueueFilter;
  /** Keys of the prefixes that are named, or of all in the schemes that are; null: none is. */
  readonly prefixes: readonly number[] | null;
  readonly search: CodeSearch | null;
};

/** Looks the names and words of a filter up once; a name that stands for nothing matches nothing. */
export async function readQueueScope(db: Db, locale: string, filter: QueueFilter): Promise<QueueScope> {
  const prefixes = await prefixesOf(db, filter);
  const search = await readSearch(db, filter.q);
  return { locale, filter, prefixes, search };
}

async function prefixesOf(db: Db, { scheme, prefix }: QueueFilter): Promise<readonly number[] | null> {
  if (scheme.length === 0 && prefix.length === 0) return null;
  const rows = await db.prefix.findMany({
    where: {
      ...(scheme.length === 0 ? {} : { scheme: { slug: { in: [...scheme] } } }),
      ...(prefix.length === 0 ? {} : { prefix: { in: [...prefix] } }),
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** States that a filter leaves; those of texts, and whether entries without one belong to them. */
export function statesOf({ state, outdated, check, changedBy, changedSince, in: place, q }: QueueFilter): {
  readonly texts: readonly Exclude<TranslationState, 'missing'>[];
  readonly missing: boolean;
} {
  const asked = (one: TranslationState) => state.length === 0 || state.includes(one);
  const ofTexts = check.length > 0 || changedBy.length > 0 || changedSince !== undefined;
  const inTarget = place === 'target' && (q ?? '').trim() !== '';
  return {
    texts: (['draft', 'needs-review', 'approved', 'rejected'] as const).filter(asked),
    missing: asked('missing') && outdated !== 'true' && !ofTexts && !inTarget,
  };
}

/**
 * The condition of everything but the state, on `code c` and `translation t`, which may be missing.
 * @param isWritten whether there is a text in every row; else words are looked for in the one of a code only where its
 * default message does not have them, instead of joining it to ten thousand codes
 */
export function queueCondition(scope: QueueScope, isWritten = false): Prisma.Sql {
  const { filter, locale, prefixes } = scope;
  const { outdated, check, changedBy, changedSince } = filter;
  const conditions = [
    prefixes !== null && Prisma.sql`c.prefix_id = ANY(${[...prefixes]}::int[])`,
    outdated === 'true' && Prisma.sql`t.outdated`,
    outdated === 'false' && Prisma.sql`t.outdated IS NOT TRUE`,
    check.length > 0 && Prisma.sql`t.failing && ${check.map((id) => `${locale}/${id}`)}::text[]`,
    changedBy.length > 0 && Prisma.sql`t.author_id = ANY(${[...changedBy]}::text[])`,
    changedSince !== undefined && Prisma.sql`t.updated_at >= ${changedSince}::timestamptz`,
    textCondition(scope, isWritten),
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

/**
 * Words are looked up in the index of codes, which has those of every language, and then looked for in the default
 * message and the text themselves.
 */
function textCondition({ search, filter, locale }: QueueScope, isWritten: boolean): Prisma.Sql | null {
  if (search === null) return null;
  const pieces = (filter.q ?? '').trim().toLowerCase().split(/\s+/u);
  const has = (column: Prisma.Sql, piece: string) => Prisma.sql`position(${piece} IN lower(${column})) > 0`;
  const source = (piece: string) => has(Prisma.sql`c.message`, piece);
  const target = (piece: string) =>
    isWritten
      ? has(Prisma.sql`t.text`, piece)
      : // Not by EXISTS, for which PostgreSQL would read all texts of the locale at the first code that needs one.
        has(
          Prisma.sql`(SELECT x.text FROM translation x WHERE x.code_id = c.id AND x.locale = ${locale})`,
          piece,
        );
  const found = pieces.map((piece) => {
    if (filter.in === 'source') return source(piece);
    if (filter.in === 'target') return target(piece);
    return Prisma.sql`(${source(piece)} OR ${target(piece)})`;
  });
  const words = Prisma.sql`(${searchCondition(search)} AND ${Prisma.join(found, ' AND ')})`;
  const spelled = searchCondition({ ...search, tsquery: null });
  return filter.in === undefined ? Prisma.sql`(${words} OR ${spelled})` : words;
}

import { Prisma } from '../../prisma/generated/client';
import type { TextFilter } from '../schema/text-filter';

/** @returns null for one that asks for nothing */
export function askedTexts(filter: TextFilter): TextFilter | null {
  return filter.state.length === 0 && filter.outdated === undefined ? null : filter;
}

/** The condition that a text stands so, or is missing, on `code c`; null: none is asked for. */
export function textCondition(filter: TextFilter | null): Prisma.Sql {
  if (filter === null) return Prisma.sql`true`;
  const { locales, state, outdated } = filter;
  const written = state.filter((one) => one !== 'missing');
  const ofCode = Prisma.sql`t.code_id = c.id AND t.locale = ANY(${[...locales]}::text[])`;
  const text = Prisma.sql`EXISTS (SELECT 1 FROM translation t WHERE ${Prisma.join(
    [
      ofCode,
      ...(state.length === 0 ? [] : [Prisma.sql`t.state = ANY(${written}::text[]::translation_state[])`]),
      ...(outdated === undefined
        ? []
        : [outdated === 'true' ? Prisma.sql`t.outdated` : Prisma.sql`NOT t.outdated`]),
    ],
    ' AND ',
  )})`;
  const gaps = locales.map((locale) => Prisma.sql`c.prefix_id = ANY(${prefixesWithGaps(locale)})`);
  const none =
    gaps.length === 0
      ? Prisma.sql`false`
      : Prisma.sql`((${Prisma.join(gaps, ' OR ')})
          AND (SELECT count(*) FROM translation t WHERE ${ofCode}) < ${new Set(locales).size})`;
  const ways = [
    ...(state.length === 0 || written.length > 0 ? [text] : []),
    ...(state.includes('missing') && outdated !== 'true' ? [none] : []),
  ];
  return ways.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

/** Prefixes that have a code without a text: where all have theirs, no code is looked at one by one. */
export function prefixesWithGaps(locale: string): Prisma.Sql {
  return Prisma.sql`array(
    SELECT n.prefix_id FROM (SELECT prefix_id, sum(codes) AS codes FROM code_tally GROUP BY prefix_id) n
    LEFT JOIN (
      SELECT prefix_id, sum(texts) AS texts FROM translation_tally WHERE locale = ${locale} GROUP BY prefix_id
    ) y ON y.prefix_id = n.prefix_id
    WHERE n.codes > coalesce(y.texts, 0))`;
}

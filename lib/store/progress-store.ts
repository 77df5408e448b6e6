import { Prisma } from '../../prisma/generated/client';
import type { Progress } from '../domain/translation-progress';
import type { Db } from './database';

/** What is counted of a scheme in a locale. */
export type ProgressRow = Omit<Progress, 'missing' | 'weighted'> & {
  /** How often the codes were looked up that are asked for most, and how often those of them that are current. */
  readonly asked: number;
  readonly answered: number;
};

/** Of each scheme, this many codes that are asked for most stand for all. */
const WEIGHED = 200;

/** Every locale by every scheme, or some of them: sums over the tallies, and a look at what is asked for most. */
export async function selectProgress(
  db: Db,
  { locale, scheme }: { readonly locale: string | undefined; readonly scheme: string | undefined },
): Promise<readonly ProgressRow[]> {
  const ofLocale = locale === undefined ? Prisma.sql`true` : Prisma.sql`l.tag = ${locale}`;
  const ofScheme = scheme === undefined ? Prisma.sql`true` : Prisma.sql`s.slug = ${scheme}`;
  return db.$queryRaw<ProgressRow[]>`
    WITH codes AS (
      SELECT p.scheme_id, sum(n.codes)::int AS codes FROM code_tally n JOIN prefix p ON p.id = n.prefix_id GROUP BY 1
    ), texts AS (
      SELECT y.locale, p.scheme_id,
        sum(texts) FILTER (WHERE state = 'draft')::int AS draft,
        sum(texts) FILTER (WHERE state = 'needs-review')::int AS "needsReview",
        sum(texts) FILTER (WHERE state = 'approved')::int AS approved,
        sum(texts) FILTER (WHERE state = 'rejected')::int AS rejected,
        sum(texts) FILTER (WHERE outdated)::int AS outdated,
        sum(texts) FILTER (WHERE blocked AND state <> 'approved')::int AS blocked,
        sum(texts) FILTER (WHERE state = 'approved' AND NOT outdated)::int AS current
      FROM translation_tally y JOIN prefix p ON p.id = y.prefix_id GROUP BY 1, 2
    ), wanted AS MATERIALIZED (
      SELECT s.id AS scheme_id, d.code_id, d.asked FROM scheme s CROSS JOIN LATERAL (
        SELECT code_id, asked FROM code_demand WHERE scheme_id = s.id AND asked > 0 ORDER BY asked DESC LIMIT ${WEIGHED}
      ) d WHERE ${ofScheme}
    ), weighed AS (
      SELECT l.tag AS locale, w.scheme_id, sum(w.asked)::int AS asked,
        coalesce(sum(w.asked) FILTER (WHERE t.state = 'approved' AND NOT t.outdated), 0)::int AS answered
      FROM wanted w CROSS JOIN locale l LEFT JOIN translation t ON t.code_id = w.code_id AND t.locale = l.tag
      WHERE ${ofLocale} GROUP BY 1, 2
    )
    SELECT l.tag AS locale, s.slug AS scheme, s.name AS "schemeName", coalesce(c.codes, 0) AS codes,
      coalesce(x.draft, 0) AS draft, coalesce(x."needsReview", 0) AS "needsReview",
      coalesce(x.approved, 0) AS approved, coalesce(x.rejected, 0) AS rejected,
      coalesce(x.outdated, 0) AS outdated, coalesce(x.blocked, 0) AS blocked, coalesce(x.current, 0) AS current,
      coalesce(w.asked, 0) AS asked, coalesce(w.answered, 0) AS answered
    FROM locale l CROSS JOIN scheme s
    LEFT JOIN codes c ON c.scheme_id = s.id
    LEFT JOIN texts x ON x.locale = l.tag AND x.scheme_id = s.id
    LEFT JOIN weighed w ON w.locale = l.tag AND w.scheme_id = s.id
    WHERE ${ofLocale} AND ${ofScheme} ORDER BY l.tag, s.position, s.id`;
}

import { createHash } from 'node:crypto';
import { Prisma } from '../../prisma/generated/client';

const names = new Map<string, string>();

/**
 * Begins a statement whose best plan depends on its values: how many codes have a word, or a status. PostgreSQL would
 * settle on one plan for all values of a prepared one.
 */
export const plannedByValue = Prisma.raw('/* planned by value */');

/** Statements are prepared once a connection; their texts are few, since values are always parameters. */
export function statementName({ sql }: { sql: string }): string {
  if (sql.trimStart().startsWith(plannedByValue.sql)) return '';
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(sql).digest('base64url');
  if (names.size < 500) names.set(sql, name);
  return name;
}

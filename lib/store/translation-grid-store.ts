import type { GridText } from '../domain/translation-grid';
import type { Db } from './database';

export type GridTexts = {
  readonly sourceRevision: number;
  /** By locale; a missing one has none. */
  readonly texts: Readonly<Record<string, GridText>>;
};

/** The texts of codes in some locales, by the key of the code. */
export async function textsOfCodes(
  db: Db,
  codeIds: readonly number[],
  locales: readonly string[],
): Promise<ReadonlyMap<number, GridTexts>> {
  if (codeIds.length === 0) return new Map();
  const rows = await db.$queryRaw<(GridTexts & { id: number })[]>`
    SELECT c.id, c.source_revision AS "sourceRevision", coalesce((
      SELECT json_object_agg(t.locale,
        json_build_object('state', t.state, 'text', t.text, 'outdated', t.outdated, 'revision', t.revision))
      FROM translation t WHERE t.code_id = c.id AND t.locale = ANY(${[...locales]}::text[])), '{}') AS texts
    FROM code c WHERE c.id = ANY(${[...codeIds]}::int[])`;
  return new Map(rows.map(({ id, ...texts }) => [id, texts]));
}

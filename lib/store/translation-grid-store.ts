import type { WrittenState } from '../domain/translation';
import type { Db } from './database';

export type GridTextRow = {
  readonly codeId: number;
  readonly locale: string;
  readonly state: WrittenState;
  readonly text: string;
  readonly outdated: boolean;
  readonly revision: number;
};

/** The texts of codes in some locales, in no certain order; a missing one has no row. */
export async function textsOfCodes(
  db: Db,
  codeIds: readonly number[],
  locales: readonly string[],
): Promise<readonly GridTextRow[]> {
  if (codeIds.length === 0 || locales.length === 0) return [];
  return db.$queryRaw<GridTextRow[]>`
    SELECT t.code_id AS "codeId", t.locale, t.state::text AS state, t.text, t.outdated, t.revision
    FROM translation t WHERE t.code_id = ANY(${[...codeIds]}::int[]) AND t.locale = ANY(${[...locales]}::text[])`;
}

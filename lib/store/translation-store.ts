import { Prisma } from '../../prisma/generated/client';
import type { SavedState, WrittenState } from '../domain/translation';
import type { Db } from './database';
import { isGuessable } from './search-store';
import type { RowTime } from './select-together';

/** The message of a code in a locale that somebody wrote. */
export type TranslationRow = {
  readonly id: number;
  readonly codeId: number;
  readonly locale: string;
  readonly text: string;
  readonly state: WrittenState;
  readonly outdated: boolean;
  readonly revision: number;
  /** Of the default message that the text was made from. */
  readonly sourceRevision: number;
  /** What is served; null until a text was approved. */
  readonly approvedText: string | null;
  readonly approvedRevision: number | null;
  readonly failing: readonly string[];
  readonly blocked: boolean;
  readonly authorId: string | null;
  readonly authorName: string;
  readonly updatedAt: Date;
};

const columns = Prisma.sql`
  t.id, t.code_id AS "codeId", t.locale, t.text, t.state::text AS state, t.outdated, t.revision,
  t.source_revision AS "sourceRevision", t.approved_text AS "approvedText", t.approved_revision AS "approvedRevision",
  t.failing, t.blocked, t.author_id AS "authorId", t.author_name AS "authorName", t.updated_at AS "updatedAt"`;

/** As it comes among the rows of other queries. */
export type TranslationJson = Omit<TranslationRow, 'updatedAt'> & { readonly updatedAt: RowTime };

export function translationOf(row: TranslationJson): TranslationRow {
  return { ...row, updatedAt: new Date(row.updatedAt) };
}

/** The translations of one code, by locale. @param tag of the only one; null: all */
export function translationsQuery(codeId: number, tag: string | null): Prisma.Sql {
  const here = tag === null ? Prisma.sql`true` : Prisma.sql`t.locale = ${tag}`;
  return Prisma.sql`
    SELECT ${columns} FROM translation t WHERE t.code_id = ${codeId} AND ${here} ORDER BY t.locale`;
}

export async function translationsOf(db: Db, codeId: number): Promise<readonly TranslationRow[]> {
  return db.$queryRaw<TranslationRow[]>`${translationsQuery(codeId, null)}`;
}

/** The translations of codes into one locale, by the key of the code. */
export async function translationsInto(
  db: Db,
  locale: string,
  codeIds: readonly number[],
): Promise<ReadonlyMap<number, TranslationRow>> {
  const rows = await db.$queryRaw<TranslationRow[]>`
    SELECT ${columns} FROM translation t WHERE t.locale = ${locale} AND t.code_id = ANY(${[...codeIds]}::int[])`;
  return new Map(rows.map((row) => [row.codeId, row]));
}

/** The text of a revision that is saved. */
export type SavedText = {
  readonly codeId: number;
  readonly locale: string;
  readonly text: string;
  readonly state: SavedState;
  readonly revision: number;
  readonly sourceRevision: number;
  readonly approvedText: string | null;
  readonly approvedRevision: number | null;
  readonly failing: readonly string[];
  readonly blocked: boolean;
  readonly authorId: string | null;
  readonly authorName: string;
};

/**
 * Saves texts, each as a revision that nobody changes any more: one statement, however many. Their codes are held.
 * @param checked the checks that they were held against
 * @returns their keys in no certain order
 */
export async function saveTexts(
  db: Db,
  texts: readonly SavedText[],
  checked: number,
  at: Date,
): Promise<readonly { readonly id: number; readonly codeId: number; readonly locale: string }[]> {
  if (texts.length === 0) return [];
  return db.$queryRaw<{ id: number; codeId: number; locale: string }[]>`
    WITH given AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(texts)}::json) AS w(
        "codeId" int, locale text, text text, state translation_state, revision int, "sourceRevision" int,
        "approvedText" text, "approvedRevision" int, failing text[], blocked boolean, "authorId" text,
        "authorName" text)
    ), saved AS (
      INSERT INTO translation AS t (code_id, locale, text, state, revision, source_revision, approved_text,
        approved_revision, failing, blocked, checked, author_id, author_name, created_at, updated_at)
      SELECT "codeId", locale, text, state, revision, "sourceRevision", "approvedText", "approvedRevision", failing,
        blocked, ${checked}::int, "authorId", "authorName", ${at}::timestamptz, ${at}::timestamptz
      FROM given ORDER BY "codeId", locale
      ON CONFLICT (code_id, locale) DO UPDATE SET text = excluded.text, state = excluded.state,
        revision = excluded.revision, source_revision = excluded.source_revision,
        approved_text = excluded.approved_text, approved_revision = excluded.approved_revision,
        failing = excluded.failing, blocked = excluded.blocked, checked = excluded.checked,
        author_id = excluded.author_id, author_name = excluded.author_name, updated_at = excluded.updated_at
      RETURNING t.id, t.code_id, t.locale
    ), kept AS (
      INSERT INTO translation_revision (translation_id, revision, text, state, source_revision, actor_id, actor_name,
        created_at)
      SELECT s.id, g.revision, g.text, g.state, g."sourceRevision", g."authorId", g."authorName", ${at}::timestamptz
      FROM saved s JOIN given g ON g."codeId" = s.code_id AND g.locale = s.locale
    )
    SELECT id, code_id AS "codeId", locale FROM saved`;
}

/** What a text becomes that stays what it says. */
export type JudgedText = Pick<SavedText, 'sourceRevision' | 'approvedText' | 'approvedRevision'> & {
  readonly id: number;
  readonly state: WrittenState;
};

/** Writes where texts stand; their codes are held. */
export async function judgeTexts(db: Db, texts: readonly JudgedText[], at: Date): Promise<void> {
  if (texts.length === 0) return;
  await db.$executeRaw`
    UPDATE translation t SET state = w.state, source_revision = w."sourceRevision",
      approved_text = w."approvedText", approved_revision = w."approvedRevision", updated_at = ${at}::timestamptz
    FROM json_to_recordset(${JSON.stringify(texts)}::json) AS w(
      id int, state translation_state, "sourceRevision" int, "approvedText" text, "approvedRevision" int)
    WHERE t.id = w.id`;
}

/**
 * Adds words that find codes, which are held, and remembers them for searches to guess at. A code that has them all
 * already is left alone: whatever a code has was remembered before.
 */
export async function addTextWords(
  db: Db,
  texts: readonly { readonly codeId: number; readonly words: readonly string[] }[],
): Promise<void> {
  if (texts.length === 0) return;
  const byCode = new Map<number, Set<string>>();
  for (const { codeId, words } of texts) {
    const known = byCode.get(codeId) ?? new Set();
    byCode.set(codeId, known);
    for (const word of words) known.add(word);
  }
  const given = [...byCode].map(([id, words]) => ({
    id,
    words: [...words].sort(),
    guessable: [...words].filter(isGuessable),
  }));
  await db.$executeRaw`
    WITH given AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(given)}::json) AS w(id int, words text[], guessable text[])
    ), added AS (
      UPDATE code c SET words = c.words || array_to_tsvector(w.words) FROM given w
      WHERE c.id = w.id AND c.words || array_to_tsvector(w.words) <> c.words
      RETURNING w.guessable
    )
    INSERT INTO search_word (word)
    SELECT DISTINCT word FROM added, unnest(added.guessable) AS word ORDER BY word
    ON CONFLICT DO NOTHING`;
}

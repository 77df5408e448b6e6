import { Prisma } from '../../prisma/generated/client';
import type { FieldFault } from '../domain/result';
import type { SavedState, TranslationState } from '../domain/translation';
import {
  type ConflictKind,
  type FileEntry,
  type ImportOutcome,
  importOutcomes,
} from '../domain/translation-import';
import type { Db } from './database';

/** A file of translations that somebody has uploaded. */
export type ImportRow = {
  readonly id: string;
  /** Whose it is (`actorKeyOf`). */
  readonly actorId: string;
  readonly name: string | null;
  readonly format: string;
  readonly locale: string | null;
  readonly state: SavedState;
  readonly exportedAt: Date | null;
  readonly entries: number;
  readonly checked: number;
  readonly saved: number;
  readonly createdAt: Date;
  readonly appliedAt: Date | null;
};

const columns = Prisma.sql`
  id, actor_id AS "actorId", name, format, locale, state, exported_at AS "exportedAt", entries, checked, saved,
  created_at AS "createdAt", applied_at AS "appliedAt"`;

export type FileRow = FileEntry & {
  readonly place: number;
  readonly line: number;
  readonly scheme: string;
  readonly code: string;
  readonly locale: string;
};

/** How many entries one statement writes. */
const BATCH = 5_000;

/** Keeps a file and its entries. */
export async function insertImport(db: Db, row: ImportRow, entries: readonly FileRow[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO translation_import (id, actor_id, name, format, locale, state, exported_at, entries, created_at)
    VALUES (${row.id}, ${row.actorId}, ${row.name}, ${row.format}, ${row.locale}, ${row.state},
      ${row.exportedAt}::timestamptz, ${row.entries}, ${row.createdAt}::timestamptz)`;
  for (let start = 0; start < entries.length; start += BATCH) {
    await db.$executeRaw`
      INSERT INTO translation_import_entry (import_id, place, line, scheme, code, locale, source, text, state, outdated)
      SELECT ${row.id}, place, line, scheme, code, locale, source, text, state, outdated
      FROM json_to_recordset(${JSON.stringify(entries.slice(start, start + BATCH))}::json) AS w(
        place int, line int, scheme text, code text, locale text, source text, text text, state text, outdated boolean)`;
  }
}

/** Somebody's own file; null where there is none of that id. */
export async function importById(db: Db, id: string, actorId: string): Promise<ImportRow | null> {
  const [row] = await db.$queryRaw<ImportRow[]>`
    SELECT ${columns} FROM translation_import WHERE id = ${id} AND actor_id = ${actorId}`;
  return row ?? null;
}

/** The same, held until the end of the transaction. */
export async function lockImport(db: Db, id: string, actorId: string): Promise<ImportRow | null> {
  const [row] = await db.$queryRaw<ImportRow[]>`
    SELECT ${columns} FROM translation_import WHERE id = ${id} AND actor_id = ${actorId} FOR UPDATE`;
  return row ?? null;
}

/** The locales that a file has entries for. */
export async function importedLocales(db: Db, id: string): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ locale: string }[]>`
    SELECT DISTINCT locale FROM translation_import_entry WHERE import_id = ${id}`;
  return rows.map(({ locale }) => locale);
}

/** What was found out about an entry. */
export type CheckedRow = {
  readonly place: number;
  readonly outcome: ImportOutcome;
  readonly conflict: ConflictKind | null;
  readonly faults: readonly FieldFault[];
  readonly message: string | null;
  readonly sourceRevision: number | null;
  readonly presentText: string | null;
  readonly presentState: TranslationState;
  readonly presentRevision: number;
  readonly savedState: SavedState | null;
};

export async function writeOutcomes(db: Db, id: string, rows: readonly CheckedRow[]): Promise<void> {
  await db.$executeRaw`
    UPDATE translation_import_entry e SET outcome = w.outcome, conflict = w.conflict, faults = w.faults,
      message = w.message, source_revision = w."sourceRevision", present_text = w."presentText",
      present_state = w."presentState", present_revision = w."presentRevision", saved_state = w."savedState"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS w(
      place int, outcome text, conflict text, faults jsonb, message text, "sourceRevision" int, "presentText" text,
      "presentState" text, "presentRevision" int, "savedState" text)
    WHERE e.import_id = ${id} AND e.place = w.place`;
}

/** Says how far a file was checked. */
export async function setChecked(db: Db, id: string, checked: number): Promise<void> {
  await db.$executeRaw`UPDATE translation_import SET checked = ${checked}::int WHERE id = ${id}`;
}

/** Says that a file was imported, and how many of its texts were saved. */
export async function setApplied(db: Db, id: string, saved: number, at: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE translation_import SET saved = ${saved}::int, applied_at = ${at}::timestamptz WHERE id = ${id}`;
}

/** Clears away what was uploaded before then. */
export async function deletePastImports(db: Db, before: Date): Promise<void> {
  await db.$executeRaw`DELETE FROM translation_import WHERE created_at < ${before}::timestamptz`;
}

export async function countOutcomes(db: Db, id: string): Promise<Readonly<Record<ImportOutcome, number>>> {
  const rows = await db.$queryRaw<{ outcome: ImportOutcome; entries: number }[]>`
    SELECT outcome, count(*)::int AS entries FROM translation_import_entry
    WHERE import_id = ${id} AND outcome IS NOT NULL GROUP BY outcome`;
  const counts = { new: 0, changed: 0, same: 0, conflict: 0, refused: 0 };
  for (const { outcome, entries } of rows) counts[outcome] = entries;
  return counts;
}

/** An entry that was checked. */
export type OutcomeRow = Omit<CheckedRow, 'sourceRevision' | 'presentRevision'> &
  Pick<FileRow, 'line' | 'scheme' | 'code' | 'locale' | 'text'>;

export type OutcomePage = {
  readonly id: string;
  /** Empty: any. */
  readonly outcomes: readonly ImportOutcome[];
  readonly after: number | null;
  readonly backwards: boolean;
  readonly limit: number;
};

/** Checked entries in the order of the file. */
export async function selectOutcomes(db: Db, page: OutcomePage): Promise<readonly OutcomeRow[]> {
  const { id, after, backwards, limit } = page;
  const [way, than] = backwards ? [Prisma.sql`DESC`, Prisma.sql`<`] : [Prisma.sql`ASC`, Prisma.sql`>`];
  const beyond = after === null ? Prisma.sql`true` : Prisma.sql`place ${than} ${after}::int`;
  const outcomes = page.outcomes.length === 0 ? importOutcomes : page.outcomes;
  return db.$queryRaw<OutcomeRow[]>`
    SELECT place, line, scheme, code, locale, text, outcome, conflict, faults, message, present_text AS "presentText",
      present_state AS "presentState", saved_state AS "savedState"
    FROM translation_import_entry
    WHERE import_id = ${id} AND outcome = ANY(${[...outcomes]}::text[]) AND ${beyond}
    ORDER BY place ${way} LIMIT ${limit}`;
}

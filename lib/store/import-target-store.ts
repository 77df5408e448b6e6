import type { Parameter } from '../domain/code';
import type { MessageStyle } from '../domain/message/message';
import type { Db } from './database';
import type { FileRow } from './translation-import-store';

/** An entry of an uploaded file and the code and locale it is for. */
export type ImportTarget = FileRow & {
  /** What was there when the entry was checked; null: it was not. */
  readonly seenRevision: number | null;
  readonly seenState: string | null;
  readonly seenSourceRevision: number | null;
  /** Null: there is no such code. */
  readonly target: {
    readonly id: number;
    readonly style: MessageStyle;
    readonly message: string;
    readonly parameters: readonly Parameter[];
    readonly action: string | null;
    readonly sourceRevision: number;
  } | null;
  readonly isLocale: boolean;
  readonly maxLength: number | null;
  /** The newest revision at which the default message was what the file says. */
  readonly madeFrom: number | null;
  /** The registry had the text of the file before the one it has. */
  readonly wasEarlier: boolean;
};

/** Entries of a file from one place to another, each with what it is for: one statement. Codes are found as they are spelled. */
export async function selectTargets(
  db: Db,
  importId: string,
  from: number,
  to: number,
): Promise<readonly ImportTarget[]> {
  return db.$queryRaw<ImportTarget[]>`
    SELECT e.place, e.line, e.scheme, e.code, e.locale, e.source, e.text, e.state, e.outdated,
      e.present_revision AS "seenRevision", e.present_state AS "seenState", e.source_revision AS "seenSourceRevision",
      CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'style', s.message_style, 'message', c.message,
        'parameters', c.parameters, 'action', c.action, 'sourceRevision', c.source_revision) END AS target,
      l.tag IS NOT NULL AS "isLocale", l.max_length AS "maxLength",
      (SELECT max(r.revision) FROM code_revision r WHERE r.code_id = c.id AND r.message = e.source) AS "madeFrom",
      EXISTS (SELECT 1 FROM translation_revision r
        WHERE r.translation_id = t.id AND r.revision < t.revision AND r.text = e.text) AS "wasEarlier"
    FROM translation_import_entry e
    LEFT JOIN scheme s ON s.slug = e.scheme
    LEFT JOIN code c ON c.scheme_id = s.id AND c.code = e.code
    LEFT JOIN locale l ON l.tag = e.locale
    LEFT JOIN translation t ON t.code_id = c.id AND t.locale = e.locale
    WHERE e.import_id = ${importId} AND e.place BETWEEN ${from}::int AND ${to}::int
    ORDER BY e.place`;
}

/** The spellings of codes that are named by an alias, by scheme and alias: `soracom OLD_NAME`. */
export async function codesOfAliases(
  db: Db,
  names: readonly { readonly scheme: string; readonly code: string }[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ name: string; code: string }[]>`
    SELECT DISTINCT s.slug || ' ' || a.alias AS name, c.code FROM unnest(
      ${names.map(({ scheme }) => scheme)}::text[], ${names.map(({ code }) => code)}::text[]
    ) AS w(scheme, code)
    JOIN scheme s ON s.slug = w.scheme JOIN alias a ON a.scheme_id = s.id AND a.alias = w.code
    JOIN code c ON c.id = a.code_id
    WHERE NOT EXISTS (SELECT 1 FROM code k WHERE k.scheme_id = s.id AND k.code = w.code)`;
  return new Map(rows.map(({ name, code }) => [name, code]));
}

/** Holds the codes that a file has texts for, in the order in which everybody takes them. */
export async function lockTargets(db: Db, importId: string): Promise<void> {
  await db.$queryRaw`
    SELECT c.id FROM code c
    WHERE c.id IN (
      SELECT k.id FROM translation_import_entry e JOIN scheme s ON s.slug = e.scheme
      JOIN code k ON k.scheme_id = s.id AND k.code = e.code
      WHERE e.import_id = ${importId} AND e.text IS NOT NULL)
    ORDER BY c.id FOR UPDATE OF c`;
}

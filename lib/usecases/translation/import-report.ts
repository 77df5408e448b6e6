import type { ImportEntry, ImportReport } from '../../domain/translation-import';
import type { Db } from '../../store/database';
import { countOutcomes, type ImportRow, type OutcomeRow } from '../../store/translation-import-store';

/** How far a file is, and what becomes of its entries. */
export async function importReport(db: Db, imported: ImportRow): Promise<ImportReport> {
  const { id, name, format, exportedAt, entries, checked, createdAt, appliedAt, saved } = imported;
  return {
    id,
    name,
    format,
    exportedAt: exportedAt?.toISOString() ?? null,
    entries,
    checked,
    counts: await countOutcomes(db, id),
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
    saved,
  };
}

export function importEntry({ message, savedState, ...row }: OutcomeRow): ImportEntry {
  return { ...row, source: message, state: savedState };
}

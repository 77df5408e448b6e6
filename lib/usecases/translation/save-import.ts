import { randomUUID } from 'node:crypto';
import type { AuditEvent } from '../../domain/audit-event';
import type { ConflictChoice } from '../../domain/translation-import';
import { lockTargets } from '../../store/import-target-store';
import {
  type ImportRow,
  importedLocales,
  setApplied,
  setChecked,
  writeOutcomes,
} from '../../store/translation-import-store';
import type { Context } from '../use-case';
import { IMPORT_BATCH, planningOf } from './plan-import';
import { saveRows } from './save-rows';

/** Milliseconds that a whole file may take: a busy machine checks and saves about a thousand texts a second. */
export const IMPORT_LIMIT = 120_000;

/** Whether somebody may still write in a locale that a file has texts for. */
export async function mayImport({ db, allowsIn }: Context, { id }: ImportRow): Promise<boolean> {
  return (await importedLocales(db, id)).some(allowsIn);
}

/** Compares and checks entries of a file that were not yet, at most `limit`. @returns how many are checked now */
export async function checkEntries(context: Context, imported: ImportRow, limit: number): Promise<number> {
  const plan = planningOf(context, imported);
  const end = Math.min(imported.entries, imported.checked + limit);
  for (let from = imported.checked + 1; from <= end; from += IMPORT_BATCH) {
    const planned = await plan(from, Math.min(end, from + IMPORT_BATCH - 1));
    await writeOutcomes(
      context.db,
      imported.id,
      planned.map(({ checked }) => checked),
    );
  }
  await setChecked(context.db, imported.id, end);
  return end;
}

/**
 * Saves the texts of a file that may be saved as the registry is now; nobody else changes their codes meanwhile. Where
 * it has moved on since an entry was shown, the registry's text stays, whatever was chosen.
 * @returns events, all under one id
 */
export async function saveEntries(
  context: Context,
  imported: ImportRow,
  conflicts: ConflictChoice,
): Promise<readonly AuditEvent[]> {
  const { db, now } = context;
  await lockTargets(db, imported.id);
  const plan = planningOf(context, imported);
  const batchId = randomUUID();
  const events: AuditEvent[] = [];
  for (let from = 1; from <= imported.entries; from += IMPORT_BATCH) {
    const planned = await plan(from, Math.min(imported.entries, from + IMPORT_BATCH - 1));
    const taken = planned.flatMap(({ checked, saves, isUnseen }) => {
      const stays = checked.outcome === 'conflict' && (conflicts === 'theirs' || isUnseen);
      return saves === null || stays ? [] : [saves];
    });
    const saved = await saveRows(context, taken);
    events.push(...saved.map((event) => ({ ...event, batchId })));
    const places = new Set(taken.map(({ place }) => place));
    const outcomes = planned.map(({ checked }) =>
      checked.outcome === 'conflict' && places.has(checked.place)
        ? { ...checked, outcome: 'changed' as const }
        : checked,
    );
    await writeOutcomes(db, imported.id, outcomes);
  }
  await setChecked(db, imported.id, imported.entries);
  await setApplied(db, imported.id, events.length, now);
  return events;
}

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { actorKeyOf } from '../../domain/access';
import { exportTimeIn } from '../../domain/export-name';
import { SOURCE_LOCALE } from '../../domain/locale';
import { ok, refuse } from '../../domain/result';
import type { ImportReport } from '../../domain/translation-import';
import { importedInput } from '../../schema/translation-file';
import { codesOfAliases } from '../../store/import-target-store';
import { allGrammars } from '../../store/scheme-store';
import { importById, insertImport } from '../../store/translation-import-store';
import { readTranslations } from '../../transfer/translation/translation-format';
import { command } from '../use-case';
import { fileFormat } from './file-format';
import { importReport } from './import-report';
import { IMPORT_BATCH } from './plan-import';
import { checkEntries, IMPORT_LIMIT, saveEntries } from './save-import';

/** The most entries one file may have: all are saved in one transaction. */
const ENTRIES = 25_000;

/** Entries that are checked at once where the rest is to be waited for elsewhere. */
const FIRST = 2 * IMPORT_BATCH;

/**
 * Keeps a file of translations and tells what would become of each entry; with `apply` it saves them as well, all in
 * one transaction. A code that was spelled otherwise when the file was made is found by its alias.
 *
 * Refuses with `unreadable-file` at `text` and its line and column, `required` there where it has no entry, `too-many`,
 * and `forbidden` where it has none in a locale that the caller may write in.
 */
export const importTranslations = command({
  title: 'Import translations',
  right: 'translation.save',
  limit: IMPORT_LIMIT,
  input: z.strictObject({ format: fileFormat, ...importedInput }),
  async run({ text, format, name, locale, state, exportedAt, apply, conflicts, wait }, context) {
    const { db, now, actor, allowsIn } = context;
    const styles = new Map((await allGrammars(db)).map(({ slug, messageStyle }) => [slug, messageStyle]));
    const read = readTranslations(format, text, {
      locale,
      sourceLocale: SOURCE_LOCALE,
      styleOf: (scheme) => styles.get(scheme) ?? 'positional',
    });
    if (!read.ok) return refuse(read.refusal.fault, 'text', read.refusal.params);
    const found = read.value;
    if (![...new Set(found.map((entry) => entry.locale))].some(allowsIn)) {
      if (found.length > 0 || (locale !== null && !allowsIn(locale))) return refuse('forbidden');
      return refuse('required', 'text');
    }
    if (found.length > ENTRIES) return refuse('too-many', 'text', { limit: ENTRIES });
    const imported = {
      id: randomUUID(),
      actorId: actorKeyOf(actor),
      name,
      format,
      locale,
      state,
      exportedAt: exportedAt === undefined ? exportTimeIn(name ?? '') : new Date(exportedAt),
      entries: found.length,
      checked: 0,
      saved: 0,
      createdAt: now,
      appliedAt: null,
    };
    const entries = spelledNow(found, await codesOfAliases(db, found));
    const rows = entries.map(({ place, description: _, ...entry }, at) => ({
      ...entry,
      place: at + 1,
      line: place.line,
    }));
    await insertImport(db, imported, rows);
    const events = apply ? await saveEntries(context, imported, conflicts) : [];
    if (!apply) await checkEntries(context, imported, wait ? found.length : FIRST);
    const kept = (await importById(db, imported.id, imported.actorId)) ?? imported;
    return ok<{ value: ImportReport; events: typeof events }>({
      value: await importReport(db, kept),
      events,
    });
  },
});

type Named = { readonly scheme: string; readonly code: string; readonly locale: string };

/** Entries under the spellings of their codes. One whose code the file has under that spelling, too, is of no code. */
function spelledNow<Entry extends Named>(
  entries: readonly Entry[],
  codes: ReadonlyMap<string, string>,
): readonly Entry[] {
  const keyOf = ({ scheme, code, locale }: Named) => `${scheme} ${code} ${locale}`;
  const met = new Set(entries.map(keyOf));
  return entries.map((entry) => {
    const code = codes.get(`${entry.scheme} ${entry.code}`);
    if (code === undefined || met.has(keyOf({ ...entry, code }))) return entry;
    met.add(keyOf({ ...entry, code }));
    return { ...entry, code };
  });
}

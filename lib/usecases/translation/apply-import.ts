import { actorKeyOf } from '../../domain/access';
import { ok, refuse } from '../../domain/result';
import { applyImportInput } from '../../schema/translation-file';
import { importById, lockImport } from '../../store/translation-import-store';
import { command } from '../use-case';
import { importReport } from './import-report';
import { IMPORT_LIMIT, mayImport, saveEntries } from './save-import';

/**
 * Saves the texts of an uploaded file that may be saved, in one transaction; conflicts are left to the registry unless
 * `mine` is chosen. Refuses with `missing` at `id`, `conflict` there where it was imported already.
 */
export const applyImport = command({
  title: 'Import what was uploaded',
  right: 'translation.save',
  limit: IMPORT_LIMIT,
  input: applyImportInput,
  async run({ id, conflicts }, context) {
    const { db, actor } = context;
    const imported = await lockImport(db, id, actorKeyOf(actor));
    if (imported === null) return refuse('missing', 'id');
    if (!(await mayImport(context, imported))) return refuse('forbidden');
    if (imported.appliedAt !== null) return refuse('conflict', 'id');
    const events = await saveEntries(context, imported, conflicts);
    const kept = (await importById(db, id, imported.actorId)) ?? imported;
    return ok({ value: await importReport(db, kept), events });
  },
});

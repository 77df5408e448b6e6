import { actorKeyOf } from '../../domain/access';
import { ok, refuse } from '../../domain/result';
import { checkImportInput } from '../../schema/translation-file';
import { lockImport } from '../../store/translation-import-store';
import { command } from '../use-case';
import { importReport } from './import-report';
import { IMPORT_BATCH } from './plan-import';
import { checkEntries, mayImport } from './save-import';

/**
 * Compares and checks the next entries of an uploaded file; who waits for a large one asks until none is left. Refuses
 * with `missing` at `id`.
 */
export const checkImport = command({
  title: 'Check the next entries of an import',
  right: 'translation.save',
  input: checkImportInput,
  async run({ id }, context) {
    const imported = await lockImport(context.db, id, actorKeyOf(context.actor));
    if (imported === null) return refuse('missing', 'id');
    if (!(await mayImport(context, imported))) return refuse('forbidden');
    const checked = await checkEntries(context, imported, IMPORT_BATCH);
    return ok({ value: await importReport(context.db, { ...imported, checked }), events: [] });
  },
});

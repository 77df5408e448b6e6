import { actorKeyOf } from '../../domain/access';
import { ok, refuse } from '../../domain/result';
import { readImportInput } from '../../schema/translation-file';
import { importById } from '../../store/translation-import-store';
import { query } from '../use-case';
import { importReport } from './import-report';

/** How far one's own uploaded file is. Refuses with `missing` at `id`. */
export const readImport = query({
  title: 'Read an import',
  right: 'translation.save',
  input: readImportInput,
  async run({ id }, { db, actor }) {
    const imported = await importById(db, id, actorKeyOf(actor));
    return imported === null ? refuse('missing', 'id') : ok(await importReport(db, imported));
  },
});

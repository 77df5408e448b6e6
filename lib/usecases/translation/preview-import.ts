import { actorKeyOf } from '../../domain/access';
import type { Page } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import { type ImportEntry, type ImportOutcome, importOutcomes } from '../../domain/translation-import';
import { previewImportInput } from '../../schema/translation-file';
import { countOutcomes, importById, selectOutcomes } from '../../store/translation-import-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';
import { importEntry } from './import-report';

/** Entries of one's own uploaded file and what would become of each, in its order. Refuses with `missing` at `id`, `cursor`. */
export const previewImport = query({
  title: 'List the entries of an import',
  right: 'translation.save',
  input: previewImportInput,
  async run({ id, outcome, limit, cursor, before }, { db, actor }) {
    const list = `import:${id}`;
    const start = pageStart(list, ['number'], { cursor, before });
    if (!start.ok) return start;
    const imported = await importById(db, id, actorKeyOf(actor));
    if (imported === null) return refuse('missing', 'id');
    const { after, backwards } = start.value;
    const [rows, counts] = await Promise.all([
      selectOutcomes(db, {
        id,
        outcomes: outcome,
        after: after === null ? null : Number(after[0]),
        backwards,
        limit: limit + 1,
      }),
      countOutcomes(db, id),
    ]);
    const { rows: shown, ...page } = cutPage(list, rows, limit, start.value, ({ place }) => [place]);
    const wanted: readonly ImportOutcome[] = outcome.length === 0 ? importOutcomes : outcome;
    const total = wanted.reduce((sum, one) => sum + counts[one], 0);
    return ok<Page<ImportEntry>>({ items: shown.map(importEntry), ...page, total, totalIsExact: true });
  },
});

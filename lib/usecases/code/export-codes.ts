import { z } from 'zod';
import type { Code } from '../../domain/code';
import type { CursorKey } from '../../domain/cursor';
import { localeChain } from '../../domain/locale';
import { ok } from '../../domain/result';
import { codeFilterInput, codeSortFields } from '../../schema/code-list';
import { localeTag } from '../../schema/text';
import { readScope, readSearch } from '../../store/code-filter';
import { codeKey, selectCodePage } from '../../store/code-list-store';
import { codeOf } from '../../store/code-select';
import { orderOf } from '../paging';
import { query } from '../use-case';

const BATCH = 500;

const input = z.strictObject({
  ...codeFilterInput,
  sort: z
    .enum([...codeSortFields, ...codeSortFields.map((field): `-${typeof field}` => `-${field}`)])
    .optional(),
  locale: localeTag.optional(),
});

/** Exactly the codes a filter leaves, in its order, in batches: nothing is held whole in memory. */
export const exportCodes = query({
  title: 'Download the codes',
  right: 'registry.read',
  input,
  async run(asked, { db }) {
    const order = orderOf(codeSortFields, asked.sort, 'code');
    const locales = asked.locale === undefined ? [] : localeChain(asked.locale);
    const [scope, search] = await Promise.all([readScope(db, asked), readSearch(db, asked.q)]);
    async function* batches(): AsyncGenerator<readonly Code[]> {
      let after: CursorKey | null = null;
      for (;;) {
        const rows = await selectCodePage(db, {
          filter: asked,
          scope,
          search,
          texts: null,
          total: null,
          order,
          after,
          limit: BATCH,
          locales,
        });
        if (rows.length > 0) yield rows.map(codeOf);
        const last = rows.at(-1);
        if (rows.length < BATCH || last === undefined) return;
        after = codeKey(last, order.field);
      }
    }
    return ok(batches());
  },
});

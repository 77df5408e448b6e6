import type { Code } from '../../domain/code';
import { localeChain } from '../../domain/locale';
import { type Page, totalOf } from '../../domain/page';
import { ok } from '../../domain/result';
import { codeSortFields, listCodesInput } from '../../schema/code-list';
import { countCodesWhere } from '../../store/code-count-store';
import { foundCondition, readSearch, readTalliedScope } from '../../store/code-filter';
import { codeKey, codeKeyShape, selectCodePage } from '../../store/code-list-store';
import { codeOf } from '../../store/code-select';
import { cutPage, orderOf, pageStart } from '../paging';
import { query } from '../use-case';

/** A page of codes. Refuses with `cursor`. */
export const listCodes = query({
  title: 'List the codes',
  right: 'registry.read',
  input: listCodesInput,
  async run(input, { db }) {
    const order = orderOf(codeSortFields, input.sort, 'code');
    const list = `codes:${input.sort ?? 'code'}`;
    const start = pageStart(list, codeKeyShape[order.field], input);
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const [scope, search] = await Promise.all([readTalliedScope(db, input), readSearch(db, input.q)]);
    const total =
      search === null ? scope.codes : await countCodesWhere(db, foundCondition(input, scope, search));
    const rows = await selectCodePage(db, {
      filter: input,
      scope,
      search,
      total,
      order: { ...order, descending: order.descending !== backwards },
      after,
      limit: input.limit + 1,
      locales: input.locale === undefined ? [] : localeChain(input.locale),
    });
    const page = cutPage(list, rows, input.limit, start.value, (row) => codeKey(row, order.field));
    return ok<Page<Code>>({
      items: page.rows.map(codeOf),
      nextCursor: page.nextCursor,
      previousCursor: page.previousCursor,
      ...totalOf(total),
    });
  },
});

import { type Page, totalOf } from '../domain/page';
import { ok, type Result } from '../domain/result';
import { codeSortFields, type ListCodes } from '../schema/code-list';
import type { TextFilter } from '../schema/text-filter';
import { countCodesWhere } from '../store/code-count-store';
import { foundCondition, readSearch, readTalliedScope } from '../store/code-filter';
import { codeKey, codeKeyShape, selectCodePage } from '../store/code-list-store';
import type { CodeRow } from '../store/code-select';
import type { Db } from '../store/database';
import { cutPage, orderOf, pageStart } from './paging';

/**
 * The rows of a page of codes. Refuses with `cursor`.
 * @param locales to take the message from, nearest first; none: the default message
 * @param texts how texts of the codes have to stand
 */
export async function codePage(
  db: Db,
  input: Omit<ListCodes, 'locale'>,
  locales: readonly string[],
  texts: TextFilter | null = null,
): Promise<Result<Page<CodeRow>>> {
  const order = orderOf(codeSortFields, input.sort, 'code');
  const list = `codes:${input.sort ?? 'code'}`;
  const start = pageStart(list, codeKeyShape[order.field], input);
  if (!start.ok) return start;
  const { after, backwards } = start.value;
  const [scope, search] = await Promise.all([readTalliedScope(db, input), readSearch(db, input.q)]);
  const total =
    search === null && texts === null
      ? scope.codes
      : await countCodesWhere(db, foundCondition(input, scope, search, texts));
  const rows = await selectCodePage(db, {
    filter: input,
    scope,
    search,
    texts,
    total,
    order: { ...order, descending: order.descending !== backwards },
    after,
    limit: input.limit + 1,
    locales,
  });
  const page = cutPage(list, rows, input.limit, start.value, (row) => codeKey(row, order.field));
  return ok({
    items: page.rows,
    nextCursor: page.nextCursor,
    previousCursor: page.previousCursor,
    ...totalOf(total),
  });
}

import { z } from '@hono/zod-openapi';
import { type Page, totalOf } from '../domain/page';
import { ok, refuse, refuseFields } from '../domain/result';
import { fieldFaults } from '../schema/field-faults';
import { cursorText, pageLimit } from '../schema/list';
import { cutPage, pageStart } from '../usecases/paging';
import type { UseCase } from '../usecases/use-case';

const paging = z.looseObject({ limit: pageLimit, cursor: cursorText, before: cursorText });

/**
 * Gives a list that its use case reads whole, because there is little of it, in pages like every other list.
 * @param list name of the list, which binds its cursors to it
 * @param keyOf what tells an item from all others
 */
export function inPages<Input extends z.ZodObject, Item>(
  list: string,
  useCase: UseCase<Input, readonly Item[]>,
  keyOf: (item: Item) => string,
): UseCase<z.ZodObject, Page<Item>> {
  return {
    title: useCase.title,
    right: useCase.right,
    writes: useCase.writes,
    input: z.strictObject({ ...useCase.input.shape, ...paging.shape }),
    run: async (portal, actor, raw) => {
      const asked = paging.safeParse(raw, { reportInput: true });
      if (!asked.success) return refuseFields(fieldFaults(asked.error));
      const { limit, cursor, before, ...rest } = asked.data;
      const start = pageStart(list, ['string'], { cursor, before });
      if (!start.ok) return start;
      const whole = await useCase.run(portal, actor, rest);
      if (!whole.ok) return whole;
      const { after, backwards } = start.value;
      const ordered = backwards ? [...whole.value].reverse() : whole.value;
      const at = after === null ? 0 : ordered.findIndex((item) => keyOf(item) === after[0]) + 1;
      if (at === 0 && after !== null) return refuse('cursor', backwards ? 'before' : 'cursor');
      const { rows: items, ...cursors } = cutPage(
        list,
        ordered.slice(at, at + limit + 1),
        limit,
        start.value,
        (item) => [keyOf(item)],
      );
      return ok({ items, ...cursors, ...totalOf(whole.value.length) });
    },
  };
}

import { z } from '@hono/zod-openapi';
import type { Page } from '../domain/page';
import type { Portal } from '../usecases/use-case';

/** What every list answers with. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item).readonly(),
    nextCursor: z.string().nullable().describe('The next page: send it as `cursor`. Null on the last one.'),
    previousCursor: z
      .string()
      .nullable()
      .describe('The page before: send it as `before`. Null on the first one.'),
    total: z.int().min(0),
    totalIsExact: z.boolean().describe('False: there are more than `total`, which is where counting stops.'),
  });

export const presentPage =
  <Item, Answer>(present: (item: Item, portal: Portal) => Answer) =>
  (page: Page<Item>, portal: Portal) => ({
    ...page,
    items: page.items.map((item) => present(item, portal)),
  });

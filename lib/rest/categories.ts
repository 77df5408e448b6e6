import { z } from '@hono/zod-openapi';
import { listCategories } from '../usecases/category/list-categories';
import { endpoint, type Resources } from './endpoint';
import { inPages } from './in-pages';
import { pageOf, presentPage } from './page-answer';

const category = z
  .object({
    scheme: z.string(),
    segment: z.string().describe('Name of the segment it is a value of.'),
    value: z.string(),
    label: z.string(),
    meanings: z
      .array(z.object({ label: z.string(), attributes: z.record(z.string(), z.string()) }))
      .readonly()
      .describe('Every meaning the value has; a value may stand for several things.'),
    attributes: z
      .object({ httpStatus: z.int().nullable() })
      .describe('What codes inherit that have none of their own.'),
    version: z.int().describe('Grows with each change.'),
    counts: z.object({ codes: z.int() }),
  })
  .openapi('Category');

const pages = inPages('categories', listCategories, ({ scheme, segment, value }) =>
  JSON.stringify([scheme, segment, value]),
);

export const categories: Resources = {
  '/categories': {
    get: endpoint(pages, {
      answer: pageOf(category),
      present: presentPage(({ id: _key, codes, ...fields }) => ({ ...fields, counts: { codes } })),
    }),
  },
};

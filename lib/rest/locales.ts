import { z } from '@hono/zod-openapi';
import { changeLocale } from '../usecases/translation/change-locale';
import { createLocale } from '../usecases/translation/create-locale';
import { listLocales } from '../usecases/translation/list-locales';
import { endpoint, type Resources } from './endpoint';
import { inPages } from './in-pages';
import { pageOf } from './page-answer';

const fields = {
  tag: z.string().describe('BCP 47.'),
  fallback: z.string().nullable().describe('Where a text is taken from when this one has none.'),
  chain: z.array(z.string()).readonly().describe('Where a text is looked up, nearest first.'),
  maxLength: z.int().nullable().describe('The most characters a text may have.'),
  version: z.int(),
};
const locale = z.object(fields).openapi('Locale');
const staffed = z.object({ ...fields, translators: z.int(), reviewers: z.int() }).openapi('StaffedLocale');

export const locales: Resources = {
  '/locales': {
    get: endpoint(
      inPages('locales', listLocales, ({ tag }) => tag),
      { answer: pageOf(staffed), present: (page) => page },
    ),
    post: endpoint(createLocale, { answer: locale, present: (value) => value, status: 201 }),
  },
  '/locales/{tag}': { patch: endpoint(changeLocale, { answer: locale, present: (value) => value }) },
};

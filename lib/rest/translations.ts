import { z } from '@hono/zod-openapi';
import { listTranslations } from '../usecases/translation/list-translations';
import { endpoint, type Resources } from './endpoint';
import { inPages } from './in-pages';
import { pageOf } from './page-answer';

const translation = z
  .object({
    locale: z.string(),
    text: z.string(),
    approvedText: z.string().nullable().describe('What is served; null until a text was approved.'),
    state: z.enum(['draft', 'needs-review', 'approved', 'rejected']),
    revision: z.int(),
    sourceRevision: z.int().describe('Revision of the default message that the text was made from.'),
    outdated: z.boolean(),
    checks: z
      .array(
        z.object({
          id: z.string(),
          severity: z.enum(['warning', 'error']),
          detail: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      )
      .readonly(),
  })
  .openapi('Translation');

export const translations: Resources = {
  '/codes/{scheme}/{code}/translations': {
    get: endpoint(
      inPages('translations', listTranslations, ({ locale }) => locale),
      { answer: pageOf(translation), present: (page) => page },
    ),
  },
};

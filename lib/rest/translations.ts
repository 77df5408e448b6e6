import { z } from '@hono/zod-openapi';
import { messageChecks } from '../domain/message-checks/message-check';
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
          id: z.enum(messageChecks.map(({ id }) => id)),
          severity: z
            .enum(['save', 'approval', 'warning'])
            .describe('What it keeps the text from: being saved, being approved, or nothing.'),
          detail: z.record(z.string(), z.union([z.string(), z.number()])),
          at: z
            .object({ start: z.int(), end: z.int() })
            .nullable()
            .describe('From and to in the text, in UTF-16 units; null where it is no single place.'),
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

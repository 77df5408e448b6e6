import { z } from '@hono/zod-openapi';
import { faults } from '../domain/fault';
import { savedStates, translationStates } from '../domain/translation';
import { type ImportEntry, type ImportReport, importOutcomes } from '../domain/translation-import';
import { translationFormats } from '../transfer/translation/translation-format';
import { applyImport } from '../usecases/translation/apply-import';
import { checkImport } from '../usecases/translation/check-import';
import { exportTranslations } from '../usecases/translation/export-translations';
import { importTranslations } from '../usecases/translation/import-translations';
import { previewImport } from '../usecases/translation/preview-import';
import { readImport } from '../usecases/translation/read-import';
import { endpoint, fileEndpoint, type Resources } from './endpoint';
import { pageOf, presentPage } from './page-answer';

/** A file of as many characters as `lib/schema/translation-file.ts` takes, three bytes each. */
const bodyLimit = 60_000_000;

const report = z
  .object({
    id: z.string(),
    name: z.string().nullable().describe('Of the file.'),
    format: z.string(),
    exportedAt: z.iso
      .datetime()
      .nullable()
      .describe('What has changed since then is a conflict. Null: not known, and told by the texts alone.'),
    entries: z.int(),
    checked: z.int().describe('How many of them were compared and checked.'),
    counts: z.object({
      new: z.int(),
      changed: z.int(),
      same: z.int(),
      conflict: z.int().describe('The text or the default message has changed since the file was exported.'),
      refused: z.int(),
    }),
    saved: z.int().describe('How many texts were saved.'),
    createdAt: z.iso.datetime(),
    appliedAt: z.iso.datetime().nullable().describe('Null: nothing was saved yet. It is kept for a day.'),
  })
  .openapi('TranslationImport');

const entry = z
  .object({
    place: z.int().describe('Among the entries of the file, from 1.'),
    line: z.int(),
    scheme: z.string(),
    code: z.string(),
    locale: z.string(),
    outcome: z.enum(importOutcomes),
    conflict: z.enum(['text', 'source']).nullable(),
    faults: z
      .array(
        z.object({
          code: z.string().describe('The code of the fault.'),
          parameters: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      )
      .readonly(),
    source: z.string().nullable().describe('The default message; null where there is no such code.'),
    presentText: z.string().nullable().describe('What the registry had when the entry was checked.'),
    presentState: z.enum(translationStates),
    text: z.string().nullable(),
    state: z.enum(savedStates).nullable().describe('What it would be saved as; null: it would not.'),
  })
  .openapi('TranslationImportEntry');

const presentEntry = ({ faults: found, ...rest }: ImportEntry) => ({
  ...rest,
  faults: found.map(({ fault, params }) => ({ code: faults[fault].code, parameters: params })),
});

const one = { answer: report, present: (value: ImportReport) => value } as const;
const root = '/translations/imports';

export const translationsTransfer: Resources = {
  '/translations/export': {
    get: fileEndpoint(exportTranslations, [...new Set(translationFormats.map(({ mediaType }) => mediaType))]),
  },
  [root]: {
    post: endpoint(importTranslations, {
      ...one,
      status: 201,
      rawBody: { field: 'text', saidBy: 'format' },
      bodyLimit,
      location: ({ id }) => `${root}/${id}`,
    }),
  },
  [`${root}/{id}`]: { get: endpoint(readImport, one) },
  [`${root}/{id}/entries`]: {
    get: endpoint(previewImport, { answer: pageOf(entry), present: presentPage(presentEntry) }),
  },
  [`${root}/{id}/checks`]: { post: endpoint(checkImport, one) },
  [`${root}/{id}/application`]: { post: endpoint(applyImport, one) },
};

import { z } from '@hono/zod-openapi';
import { translationStates } from '../domain/translation';
import { countQueue } from '../usecases/translation/count-queue';
import { listQueue } from '../usecases/translation/list-queue';
import { readProgress } from '../usecases/translation/read-progress';
import { endpoint, type Resources } from './endpoint';
import { inPages } from './in-pages';
import { orNull } from './or-null';
import { pageOf } from './page-answer';
import { author, checkId } from './translations';

const queueEntry = z
  .object({
    scheme: z.string(),
    code: z.string(),
    title: z.string().nullable(),
    locale: z.string(),
    source: z.string().describe('The default message.'),
    sourceRevision: z.int().describe('The newest of the default message.'),
    state: z.enum(translationStates),
    text: z.string().nullable().describe('Null where it is missing.'),
    outdated: z.boolean(),
    revision: z.int(),
    version: z.int(),
    failing: z.array(checkId).readonly().describe('Checks that find something and were not dismissed.'),
    author: orNull(author),
    updatedAt: z.iso.datetime().nullable(),
    demand: z.int().describe('How often the code was looked up.'),
    suggestions: z.int().describe('How many are open.'),
  })
  .openapi('QueueEntry');

const facet = z
  .array(z.object({ value: z.string(), label: z.string().nullable(), entries: z.int() }))
  .readonly();
const facets = z
  .object({ state: facet, scheme: facet, prefix: facet, check: facet, outdated: facet, changedBy: facet })
  .partial()
  .openapi('QueueFacets');

const progress = z
  .object({
    locale: z.string(),
    scheme: z.string(),
    schemeName: z.string(),
    codes: z.int(),
    missing: z.int(),
    draft: z.int(),
    needsReview: z.int(),
    approved: z.int(),
    rejected: z.int(),
    outdated: z.int().describe('Of them, in whichever state.'),
    blocked: z.int().describe('Of them, those that a check keeps from being approved.'),
    current: z.int().describe('Approved and up to date.'),
    weighted: z.number().describe('The share that is current, by how often each code is looked up: 0 to 1.'),
  })
  .openapi('Progress');

export const translationQueue: Resources = {
  '/translations': { get: endpoint(listQueue, { answer: pageOf(queueEntry), present: (page) => page }) },
  '/translation-facets': { get: endpoint(countQueue, { answer: facets, present: (counts) => counts }) },
  '/translation-progress': {
    get: endpoint(
      inPages('progress', readProgress, ({ locale, scheme }) => `${locale} ${scheme}`),
      { answer: pageOf(progress), present: (page) => page },
    ),
  },
};

import { z } from '@hono/zod-openapi';
import { messageChecks } from '../domain/message-checks/message-check';
import { savedStates, translationStates, verdicts } from '../domain/translation';
import { commentOnTranslation } from '../usecases/translation/comment-on-translation';
import { dismissCheck } from '../usecases/translation/dismiss-check';
import { findSimilarTexts } from '../usecases/translation/find-similar-texts';
import { listTranslations } from '../usecases/translation/list-translations';
import { readEntry } from '../usecases/translation/read-entry';
import { restoreCheck } from '../usecases/translation/restore-check';
import { reviewTranslation } from '../usecases/translation/review-translation';
import { saveTranslation } from '../usecases/translation/save-translation';
import { endpoint, type Resources } from './endpoint';
import { inPages } from './in-pages';
import { orNull } from './or-null';
import { pageOf } from './page-answer';

export const checkId = z.enum(messageChecks.map(({ id }) => id));

export const author = z
  .object({ id: z.string().nullable().describe('Null: the portal itself.'), name: z.string() })
  .openapi('Author');

export const finding = z
  .object({
    id: checkId,
    severity: z
      .enum(['save', 'approval', 'warning'])
      .describe('What it keeps the text from: being saved, being approved, or nothing.'),
    detail: z.record(z.string(), z.union([z.string(), z.number()])),
    at: z
      .object({ start: z.int(), end: z.int() })
      .nullable()
      .describe('From and to in the text, in UTF-16 units; null where it is no single place.'),
    dismissed: z.boolean().describe('Somebody said that it does not hold here.'),
  })
  .openapi('Finding');

const fields = {
  scheme: z.string(),
  code: z.string(),
  locale: z.string(),
  state: z.enum(translationStates),
  text: z.string().nullable().describe('Null where it is missing.'),
  outdated: z.boolean().describe('The default message has changed since the text was made from it.'),
  revision: z.int().describe('Counts its texts, from 1; 0 where it is missing.'),
  version: z.int().describe('The same; an ETag begins with it.'),
  sourceRevision: z.int().nullable().describe('Revision of the default message that the text was made from.'),
  approvedText: z.string().nullable().describe('What is served; null until a text was approved.'),
  approvedRevision: z.int().nullable(),
  checks: z.array(finding).readonly(),
  author: orNull(author),
  updatedAt: z.iso.datetime().nullable(),
};

export const translation = z.object(fields).openapi('Translation');

const suggested = {
  id: z.int(),
  scheme: z.string(),
  code: z.string(),
  locale: z.string(),
  text: z.string(),
  comment: z.string().nullable(),
  author,
  createdAt: z.iso.datetime(),
  outcome: z.enum(['open', 'accepted', 'dismissed']),
};
export const suggestion = z.object(suggested).openapi('Suggestion');

const comment = z
  .object({ id: z.int(), text: z.string(), author, createdAt: z.iso.datetime() })
  .openapi('Comment');

export const served = z
  .object({
    text: z.string(),
    locale: z.string().nullable().describe('Where the text is from; null: it is the default message.'),
    fallback: z.boolean().describe('It is not in the locale that was asked for.'),
  })
  .openapi('ServedMessage');

const entry = z
  .object({
    ...fields,
    source: z.object({
      text: z.string(),
      revision: z.int(),
      madeFrom: z
        .object({
          revision: z.int(),
          text: z.string(),
          change: z.enum(['typo', 'wording', 'meaning']).nullable(),
        })
        .nullable()
        .describe('The older default message that the text was made from.'),
    }),
    served,
    history: z
      .array(
        z.object({
          revision: z.int(),
          text: z.string(),
          state: z.enum(savedStates),
          sourceRevision: z.int(),
          author,
          at: z.iso.datetime(),
        }),
      )
      .readonly(),
    reviews: z
      .array(
        z.object({
          revision: z.int(),
          verdict: z.enum(verdicts),
          comment: z.string().nullable(),
          author,
          at: z.iso.datetime(),
        }),
      )
      .readonly(),
    suggestions: z.array(z.object({ ...suggested, checks: z.array(finding).readonly() })).readonly(),
    comments: z.array(comment).readonly(),
    dismissals: z
      .array(z.object({ check: checkId, reason: z.string().nullable(), author, at: z.iso.datetime() }))
      .readonly(),
  })
  .openapi('TranslationEntry');

const similar = z
  .object({
    scheme: z.string(),
    code: z.string(),
    source: z.string(),
    text: z.string(),
    likeness: z.number().describe('From 0 to 1.'),
  })
  .openapi('SimilarText');

const one = { answer: translation, present: (value: z.input<typeof translation>) => value } as const;
const root = '/codes/{scheme}/{code}/translations';

export const translations: Resources = {
  [root]: {
    get: endpoint(
      inPages('translations', listTranslations, ({ locale }) => locale),
      { answer: pageOf(translation), present: (page) => page },
    ),
  },
  [`${root}/{locale}`]: {
    get: endpoint(readEntry, {
      answer: entry,
      present: ({ translation: present, source, served: text, history, reviews, ...rest }) => ({
        ...present,
        source,
        served: text,
        history,
        reviews,
        suggestions: rest.suggestions,
        comments: rest.comments,
        dismissals: rest.dismissals,
      }),
    }),
    put: endpoint(saveTranslation, one),
  },
  [`${root}/{locale}/reviews`]: { post: endpoint(reviewTranslation, { ...one, status: 201 }) },
  [`${root}/{locale}/comments`]: {
    post: endpoint(commentOnTranslation, { answer: comment, present: (value) => value, status: 201 }),
  },
  [`${root}/{locale}/dismissals`]: { post: endpoint(dismissCheck, { ...one, status: 201 }) },
  [`${root}/{locale}/dismissals/{check}`]: { delete: endpoint(restoreCheck, one) },
  [`${root}/{locale}/similar`]: {
    get: endpoint(
      inPages('similar-texts', findSimilarTexts, ({ scheme, code }) => `${scheme}/${code}`),
      { answer: pageOf(similar), present: (page) => page },
    ),
  },
};

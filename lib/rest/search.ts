import { z } from '@hono/zod-openapi';
import { lifecycle } from '../domain/lifecycle';
import { ownerReference } from '../schema/owner-reference';
import { searchEverywhere } from '../usecases/search/search-everywhere';
import { endpoint, type Resources } from './endpoint';

const segment = z.object({
  kind: z.enum(['prefix', 'category', 'number', 'name', 'literal']),
  role: z.enum(['identity', 'context']),
  name: z.string().nullable().describe('Key of the segment in its grammar; null for a separator.'),
  label: z.string().nullable(),
  text: z.string(),
  open: z.boolean().describe('A context that nobody has filled in.'),
});

/** What a line about a found code says. */
export const foundCodeShape = {
  scheme: z.string(),
  schemeName: z.string(),
  code: z.string(),
  spelling: z.string().describe('As the search spells it where that fills in a context.'),
  segments: z.array(segment).readonly().nullable().describe('Null for a draft that has no number yet.'),
  title: z.string().nullable(),
  message: z.string(),
  messageLocale: z.string().nullable(),
  status: z.enum(lifecycle),
  httpStatus: z.int().nullable(),
  replacedBy: z.string().nullable(),
  alias: z.string().nullable().describe('The old name that it was found by.'),
};

const foundCode = z.object(foundCodeShape).openapi('FoundCode');

const codes = z.array(foundCode).readonly();

const found = z
  .object({
    spelled: codes.describe('What the search spells.'),
    aliased: codes.describe('What had that name.'),
    prefixes: z
      .array(
        z.object({
          scheme: z.string(),
          schemeName: z.string(),
          prefix: z.string(),
          title: z.string(),
          status: z.enum(lifecycle),
          owners: z.array(ownerReference).readonly(),
          exact: z.boolean(),
        }),
      )
      .readonly(),
    begun: codes.describe('What begins so.'),
    owners: z
      .array(
        z.object({
          slug: z.string(),
          name: z.string(),
          kind: z.enum(['team', 'person']),
          prefixes: z.int(),
          exact: z.boolean(),
        }),
      )
      .readonly(),
    categories: z
      .array(
        z.object({
          scheme: z.string(),
          schemeName: z.string(),
          segment: z.string().describe('Name of the segment in the grammar.'),
          segmentLabel: z.string(),
          role: z.enum(['identity', 'context']),
          value: z.string(),
          label: z.string(),
          exact: z.boolean(),
        }),
      )
      .readonly(),
    worded: codes.describe('What has all the words, in any language.'),
    moreWorded: z.boolean(),
    words: z.array(z.string()).readonly().describe('The words that `worded` was found by.'),
    guesses: z
      .array(z.object({ word: z.string(), read: z.array(z.string()).readonly() }))
      .readonly()
      .describe('Words that are unknown, and those they were taken for.'),
  })
  .openapi('SearchResult');

export const search: Resources = {
  '/search': { get: endpoint(searchEverywhere, { answer: found, present: (result) => result }) },
};

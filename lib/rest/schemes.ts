import { z } from '@hono/zod-openapi';
import type { Grammar } from '../domain/scheme/segment';
import { segmentInput } from '../schema/scheme';
import { listSchemes } from '../usecases/scheme/list-schemes';
import { readScheme } from '../usecases/scheme/read-scheme';
import { endpoint, type Resources } from './endpoint';
import { envelopeAnswer } from './envelope';
import { inPages } from './in-pages';
import { orNull } from './or-null';
import { pageOf, presentPage } from './page-answer';

const scheme = z.object({
  slug: z.string(),
  name: z.string(),
  summary: z.string(),
  prefixLabel: z.string().describe('What a prefix is called here.'),
  segments: z.array(segmentInput).readonly(),
  example: z.string(),
  pattern: z.string().describe('A regular expression that every code of the scheme matches whole.'),
  messageStyle: z.enum(['positional', 'icu', 'printf']),
  policy: z.enum(['open', 'registrar', 'two-approvals']),
  holdDays: z.int().describe('Days that a submitted request holds its prefix.'),
  remindDays: z.int().describe('Days before the end of that hold that its author is reminded.'),
  escalateDays: z.int().describe('Days that a request may go without an answer.'),
  version: z.int().describe('Counts its changes, from 1.'),
  guidelines: z.string().nullable().describe('Markdown.'),
  envelope: orNull(envelopeAnswer).describe('The response format in force.'),
  counts: z.object({ prefixes: z.int(), codes: z.int() }),
  updatedAt: z.iso.datetime(),
});
const schemeSummary = scheme.openapi('SchemeSummary');

const schemeDescription = scheme
  .extend({
    envelopes: z.array(envelopeAnswer).readonly().describe('Every version of the response format.'),
    jsonSchema: z
      .record(z.string(), z.unknown())
      .describe('A JSON Schema that takes exactly the codes of the scheme.'),
  })
  .openapi('Scheme');

/** A grammar is told as its segments. */
function presentGrammar<Described extends { readonly grammar: Grammar }>({ grammar, ...rest }: Described) {
  return { ...rest, segments: grammar };
}

export const schemes: Resources = {
  '/schemes': {
    get: endpoint(
      inPages('schemes', listSchemes, ({ slug }) => slug),
      { answer: pageOf(schemeSummary), present: presentPage(presentGrammar) },
    ),
  },
  '/schemes/{scheme}': {
    get: endpoint(readScheme, {
      answer: schemeDescription,
      // The vocabulary has an address of its own, with pages.
      present: ({ categories: _own, ...described }) => presentGrammar(described),
    }),
  },
};

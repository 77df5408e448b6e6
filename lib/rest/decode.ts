import { z } from '@hono/zod-openapi';
import type { Decoding } from '../domain/decode/decoding';
import { ownerReference } from '../schema/owner-reference';
import { decodeText } from '../usecases/decode/decode-text';
import type { Portal } from '../usecases/use-case';
import { codeAnswer, presentCode } from './codes';
import { endpoint, type Resources } from './endpoint';
import { orNull } from './or-null';

const segment = z.object({
  kind: z.enum(['prefix', 'category', 'number', 'name', 'literal']),
  role: z.enum(['identity', 'context']),
  name: z.string().nullable().describe('Key of the segment in its grammar; null for a separator.'),
  label: z.string().nullable().describe('What people call the segment.'),
  value: z.string(),
  open: z.boolean().describe('A context that nobody has filled in.'),
  meaning: z.string().nullable().describe('What the value stands for; null where it is not registered.'),
});

const match = z.object({
  text: z.string(),
  start: z.int().describe('UTF-16 offset in the text.'),
  end: z.int(),
  scheme: z.string(),
  schemeName: z.string(),
  known: z.boolean().describe('Whether it is registered.'),
  code: z.string().describe('Canonical spelling, with the context that the text fills in.'),
  segments: z.array(segment).readonly(),
  entry: orNull(codeAnswer),
  alias: z.boolean().describe('Whether the text is an old name of the code.'),
  arguments: z.record(z.string(), z.string()),
  message: z.string().nullable().describe('The message of the entry with those arguments.'),
  replacedBy: z.string().nullable(),
  owners: z.array(ownerReference).readonly(),
});

const violation = z.object({
  problem: z.enum(['missing', 'type', 'value', 'unknown', 'code']),
  pointer: z.string(),
  expected: z.array(z.string()).readonly().optional(),
});

const decoding = z
  .object({
    matches: z.array(match).readonly(),
    response: z
      .object({
        scheme: z.string(),
        schemeName: z.string(),
        version: z.string(),
        title: z.string(),
        codes: z.array(z.object({ pointer: z.string(), text: z.string() })).readonly(),
        violations: z.array(violation).readonly(),
      })
      .nullable()
      .describe('The envelope that the text is a response in; null where it is none.'),
    cut: z.boolean().describe('Whether there are more codes in the text than are told here.'),
  })
  .openapi('Decoding');

function presentDecoding(decoded: Decoding, portal: Portal) {
  return {
    ...decoded,
    matches: decoded.matches.map((found) => ({
      ...found,
      entry: found.entry && presentCode(found.entry, portal),
    })),
  };
}

/** A character of JSON takes six bytes at most (RFC 8259, section 7), and a text 200,000 characters. */
const BODY_LIMIT = 1_250_000;

const decode = { answer: decoding, present: presentDecoding, bodyLimit: BODY_LIMIT };

export const decoded: Resources = {
  '/decode': { get: endpoint(decodeText, decode), post: endpoint(decodeText, decode) },
};

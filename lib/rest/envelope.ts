import { z } from '@hono/zod-openapi';
import { renderResponse } from '../usecases/envelope/render-response';
import { endpoint, type Resources } from './endpoint';

const jsonType = z.enum(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

export const envelopeAnswer = z
  .object({
    scheme: z.string(),
    version: z.string(),
    title: z.string(),
    current: z.boolean().describe('Whether it is the one in force.'),
    template: z.unknown().describe('Any JSON; the slots in it stand for values of the code.'),
    fields: z
      .array(
        z.object({
          pointer: z.string().describe('JSON Pointer; `*` stands for any index of an array.'),
          types: z.array(jsonType).readonly(),
          required: z.boolean(),
          meaning: z.string().nullable(),
          example: z.string().nullable(),
          values: z
            .array(z.string())
            .readonly()
            .describe('The only values there are; empty where that is not known.'),
        }),
      )
      .readonly(),
    notes: z.string().nullable().describe('Markdown.'),
    revision: z.int().describe('Counts its changes, from 1.'),
  })
  .openapi('Envelope');

const body = z.unknown().describe('The body of the response as a client of the scheme receives it.');

export const envelope: Resources = {
  '/codes/{scheme}/{code}/envelope': {
    get: endpoint(renderResponse, {
      answer: body,
      present: (rendered) => rendered,
      gathered: { prefix: 'arg', field: 'arguments' },
    }),
  },
};

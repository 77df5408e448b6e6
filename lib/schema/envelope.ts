import { z } from 'zod';
import { jsonNestedTo } from './nested';
import { line, prose, slug } from './text';

const jsonType = z.enum(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

/** What one member of the response is for. */
export const envelopeField = z.strictObject({
  /** RFC 6901 pointer; `*` stands for any index of an array: `/errors/*\/code`. */
  pointer: z
    .string()
    .max(200)
    .regex(/^(\/[^/\s]+)+$/),
  types: z.array(jsonType).min(1).max(4),
  required: z.boolean(),
  meaning: line(300).nullable(),
  example: line(300).nullable(),
  /** The only values there are, where that is known. */
  values: z.array(line(120)).max(20),
});

export const createEnvelopeInput = z.strictObject({
  scheme: slug,
  /** "1", "4.7.0". */
  version: line(40),
  title: line(120),
  /** Whether it is the one in force; a scheme has one such. */
  current: z.boolean(),
  /** JSON; a string of the form `${slot}` stands for a value, `${slot?}` for one that is left out when absent. */
  template: jsonNestedTo(20),
  fields: z.array(envelopeField).max(100),
  /** Markdown. */
  notes: prose(4_000).nullable(),
});
/** What is left out stays. */
export const updateEnvelopeInput = z.strictObject({
  scheme: slug,
  /** Which of the scheme's envelopes. */
  version: line(40),
  /** Change it only if nobody else has since. */
  revision: z.int().min(1).optional(),
  title: line(120).optional(),
  /** Puts it in force instead of the one that is. */
  current: z.boolean().optional(),
  template: z.json().optional(),
  fields: z.array(envelopeField).max(100).optional(),
  notes: prose(4_000).nullable().optional(),
});

export type CreateEnvelopeInput = z.input<typeof createEnvelopeInput>;

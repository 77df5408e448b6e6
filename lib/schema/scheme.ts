import { z } from 'zod';
import { line, newSlug, prose, slug } from './text';

const width = z.strictObject({ min: z.int().min(1).max(64), max: z.int().min(1).max(64) });
const named = { name: slug, label: line(60) };
const letters = {
  alphabet: z.enum(['letters', 'digits', 'alphanumeric']),
  case: z.enum(['upper', 'lower']),
  width,
};

export const segmentInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prefix'), ...named, ...letters }),
  z.strictObject({
    kind: z.literal('category'),
    ...named,
    role: z.enum(['identity', 'context']),
    ...letters,
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...named,
    width: z.int().min(1).max(9),
    first: z.int().min(0).max(999_999_999),
  }),
  z.strictObject({ kind: z.literal('name'), ...named, width }),
  z.strictObject({ kind: z.literal('literal'), text: z.string().regex(/^[-_./:#]{1,3}$/) }),
]);

/** How a scheme's messages mark their parameters: `{0}`, ICU `{name}`, `%s`. */
export const messageStyle = z.enum(['positional', 'icu', 'printf']);

export const createSchemeInput = z.strictObject({
  slug: newSlug,
  name: line(80),
  summary: line(300),
  /** What a prefix is called in this scheme: "Component", "Module", "Group". */
  prefixLabel: line(40),
  segments: z.array(segmentInput).min(1).max(12),
  messageStyle,
  /** Who grants a prefix. */
  policy: z.enum(['open', 'registrar', 'two-approvals']),
  /** Markdown. */
  guidelines: prose(20_000).nullable(),
});
export type CreateSchemeInput = z.input<typeof createSchemeInput>;

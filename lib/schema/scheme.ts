import { z } from 'zod';
import { cursorText } from './list';
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

const policy = z.enum(['open', 'registrar', 'two-approvals']);
const holdDays = z.int().min(1).max(365);
const remindDays = z.int().min(1).max(90);
const escalateDays = z.int().min(1).max(90);

const segments = z.array(segmentInput).min(1).max(12);

export const createSchemeInput = z.strictObject({
  slug: newSlug,
  name: line(80),
  summary: line(300),
  /** What a prefix is called in this scheme: "Component", "Module", "Group". */
  prefixLabel: line(40),
  segments,
  messageStyle,
  /** Who grants a prefix. */
  policy,
  /** Markdown. */
  guidelines: prose(20_000).nullable(),
  /** Days that a submitted request holds its prefix. */
  holdDays: holdDays.default(30),
  /** Days before the end of that hold that its author is reminded. */
  remindDays: remindDays.default(3),
  /** Days that a request may go unanswered until every registrar is told. */
  escalateDays: escalateDays.default(3),
});

/** Names one scheme. `version`: change it only if that is still its version. */
const subject = { scheme: slug, version: z.int().min(1).optional() };

/** What is left out stays. */
export const updateSchemeInput = z.strictObject({
  ...subject,
  name: line(80).optional(),
  summary: line(300).optional(),
  prefixLabel: line(40).optional(),
  messageStyle: messageStyle.optional(),
  policy: policy.optional(),
  guidelines: prose(20_000).nullable().optional(),
  holdDays: holdDays.optional(),
  remindDays: remindDays.optional(),
  escalateDays: escalateDays.optional(),
});

export const changeGrammarInput = z.strictObject({ ...subject, segments });

export const previewGrammarInput = z.strictObject({
  ...subject,
  segments,
  /** Where a page of the codes that would no longer fit begins. */
  cursor: cursorText,
});
export type CreateSchemeInput = z.input<typeof createSchemeInput>;

import { z } from 'zod';
import { codeFlags, messageChanges } from '../domain/code';
import { lifecycle } from '../domain/lifecycle';
import { httpStatus, line, prose, slug } from './text';

/** What is known of a parameter beyond its place in the message. */
export const parameterNote = z.strictObject({
  name: line(60),
  description: line(200).nullable(),
  example: line(200).nullable(),
  /** Whether what the user sent is put back into the message. */
  echoesUserInput: z.boolean(),
});

const number = z.int().min(0).max(999_999_999);

/** What a code says; what is left out is empty. */
const text = {
  title: line(200).nullable().default(null),
  message: prose(4_000),
  description: prose(8_000).nullable().default(null),
  action: prose(4_000).nullable().default(null),
  httpStatus: httpStatus.nullable().default(null),
  flags: z.array(z.enum(codeFlags)).max(3).default([]),
  parameters: z.array(parameterNote).max(30).default([]),
  aliases: z.array(line(120)).max(30).default([]),
};

/** Where a code goes. */
const place = {
  scheme: slug,
  /** May be left out where the scheme has one. */
  prefix: line(64).nullable().default(null),
  /** Value of the identity category, where the scheme has one. */
  category: line(64).nullable().default(null),
};

export const createCodeInput = z.strictObject({
  ...place,
  /** Left out: the next free one. `null`: a draft that has none yet and is known by its first alias. */
  number: number.nullable().optional(),
  name: line(64).nullable().default(null),
  status: z.enum(lifecycle).default('active'),
  ...text,
});
export type CreateCodeInput = z.output<typeof createCodeInput>;

/** Several codes of one counter at once, in the order of their numbers. */
export const allocateCodesInput = z.strictObject({
  ...place,
  status: z.enum(['draft', 'active']).default('active'),
  codes: z
    .array(z.strictObject(text).omit({ aliases: true }))
    .min(1)
    .max(100),
});

export const nextNumberInput = z.strictObject({
  scheme: slug,
  prefix: line(64),
  category: line(64).optional(),
});

/** Names one code by any spelling. `version`: change it only if that is still its version. */
const subject = { scheme: slug, code: line(120), version: z.int().min(1).optional() };

/** How a code ends: why, since when, and what is used in its place (any spelling within the scheme). */
const ending = {
  reason: line(500).nullable().optional(),
  since: z.iso.datetime({ offset: true }).nullable().optional(),
  replacedBy: line(120).nullable().optional(),
};

/** What is left out stays. */
export const updateCodeInput = z.strictObject({
  ...subject,
  title: line(200).nullable().optional(),
  message: prose(4_000).optional(),
  /** How the message changes: needed where it does. */
  messageChange: z.enum(messageChanges).optional(),
  description: prose(8_000).nullable().optional(),
  action: prose(4_000).nullable().optional(),
  httpStatus: httpStatus.nullable().optional(),
  flags: z.array(z.enum(codeFlags)).max(3).optional(),
  parameters: z.array(parameterNote).max(30).optional(),
  status: z.enum(lifecycle).optional(),
  ...ending,
});

export const changeCodeStatusInput = z.strictObject({ ...subject, status: z.enum(lifecycle), ...ending });

export const addAliasInput = z.strictObject({ ...subject, alias: line(120) });

/** `to`: the code that the alias finds from now on, by any spelling. */
export const moveAliasInput = z.strictObject({ scheme: slug, alias: line(120), to: line(120) });

/** A draft gets its number: the next one, or the one that is asked for. */
export const allocateNumberInput = z.strictObject({ ...subject, number: number.optional() });

/** Another number, category or name for a code; without `number` the next one of its counter. */
export const renumberCodeInput = z.strictObject({
  ...subject,
  category: line(64).optional(),
  number: number.optional(),
  name: line(64).optional(),
});

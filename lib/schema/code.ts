import { z } from 'zod';
import { codeFlags } from '../domain/code';
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

export const createCodeInput = z.strictObject({
  scheme: slug,
  prefix: line(64).nullable(),
  /** Value of the identity category, where the scheme has one. */
  category: line(64).nullable(),
  /** Left out: the next free one. `null`: a draft that has none yet and is known by its first alias. */
  number: z.int().min(0).max(999_999_999).nullable().optional(),
  name: line(64).nullable(),
  title: line(200).nullable(),
  message: prose(4_000),
  description: prose(8_000).nullable(),
  action: prose(4_000).nullable(),
  httpStatus: httpStatus.nullable(),
  status: z.enum(lifecycle),
  flags: z.array(z.enum(codeFlags)).max(3),
  parameters: z.array(parameterNote).max(30),
  aliases: z.array(line(120)).max(30),
});
export type CreateCodeInput = z.input<typeof createCodeInput>;

import { z } from 'zod';
import { messageChanges } from '../domain/code';
import { parameterNote, updateCodeInput } from './code';
import { several } from './list';
import { line, slug } from './text';

/** Which earlier state: some fields as they were before an event, or everything as it was after it. */
const restore = {
  event: z.string().regex(/^\d{1,18}$/),
  state: z.enum(['before', 'after']).default('before'),
  /** None: all of them. */
  fields: several(z.string().max(60)),
};
export type RestoreInput = z.output<z.ZodObject<typeof restore>>;

export const restoreCodeInput = z.strictObject({
  scheme: slug,
  code: line(120),
  ...restore,
  /** How the message changes by it: needed where it does. */
  messageChange: z.enum(messageChanges).optional(),
});

export const restorePrefixInput = z.strictObject({ scheme: slug, prefix: line(64), ...restore });
export const restoreOwnerInput = z.strictObject({ owner: slug, ...restore });
export const restoreSchemeInput = z.strictObject({ scheme: slug, ...restore });

/** A code as an event tells of it: its parameters have the types that follow from the message. */
export const restoredCode = updateCodeInput.extend({
  parameters: z.array(z.object(parameterNote.shape)).max(30).optional(),
});

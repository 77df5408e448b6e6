import { z } from 'zod';
import { digestFrequencies, watchable } from '../domain/watch';
import { line, slug } from './text';

export const watchSubjectInput = z.strictObject({
  type: z.enum(watchable),
  scheme: slug,
  /** The code in any spelling, or the prefix in any case. */
  name: line(120),
});

export const changeDigestInput = z.strictObject({ frequency: z.enum(digestFrequencies) });

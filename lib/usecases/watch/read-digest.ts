import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { digestFrequency } from '../../store/digest-store';
import { query } from '../use-case';

/** How often the reader gets a digest. Refuses with `sign-in`. */
export const readDigest = query({
  title: 'Read how often one gets a digest',
  right: 'watch.change',
  input: z.strictObject({}),
  async run(_input, { db, actor }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    return ok({ frequency: await digestFrequency(db, actor.id) });
  },
});

import { z } from 'zod';
import { ageBands } from '../../domain/request-age';
import { ok } from '../../domain/result';
import { countRequestAges } from '../../store/request-age-store';
import { query } from '../use-case';

/** How long open requests have been waiting, in bands of days. */
export const readRequestAges = query({
  title: 'Read the ages of open requests',
  right: 'registry.read',
  input: z.strictObject({}),
  async run(_input, { db, now }) {
    return ok(ageBands(await countRequestAges(db, now)));
  },
});

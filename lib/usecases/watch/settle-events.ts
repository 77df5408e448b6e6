import { z } from 'zod';
import { ok } from '../../domain/result';
import { isDigestDue, settledEvent } from '../../store/digest-store';
import { command } from '../use-case';

/** The id of the event up to which digests can be made, as none before it is still to come; null where none is due. */
export const settleEvents = command({
  title: 'Find up to where digests can be made',
  right: 'user.change',
  input: z.strictObject({}),
  async run(_input, { db, now }) {
    const due = await isDigestDue(db, now);
    return ok({ value: due ? String(await settledEvent(db)) : null, events: [] });
  },
});

import { z } from 'zod';
import { ok } from '../../domain/result';
import { lockOverdueRequest } from '../../store/request-timer-store';
import { command } from '../use-case';
import { expireOverdue } from './close-request';

/** Ends one request whose hold is over, if there is any; `done` says whether there was. */
export const expireRequest = command({
  title: 'End a request whose hold is over',
  right: 'request.expire',
  input: z.strictObject({}),
  async run(_, context) {
    const id = await lockOverdueRequest(context.db, context.now);
    if (id === null) return ok({ value: { done: false }, events: [] });
    return ok({ value: { done: true }, events: await expireOverdue(context, id) });
  },
});

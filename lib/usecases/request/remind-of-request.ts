import { z } from 'zod';
import { ok } from '../../domain/result';
import { noteOnRequest, savedRequest } from '../../store/request-store';
import { lockRequestToRemindOf } from '../../store/request-timer-store';
import { command } from '../use-case';
import { requestChanged } from './request-event';
import { tellOfRequest } from './tell-of-request';

/** Reminds of one request whose hold ends soon, if there is any, and of each once; `done` says whether there was. */
export const remindOfRequest = command({
  title: 'Remind of a request whose hold ends soon',
  right: 'request.expire',
  input: z.strictObject({}),
  async run(_, context) {
    const { db, now } = context;
    const id = await lockRequestToRemindOf(db, now);
    if (id === null) return ok({ value: { done: false }, events: [] });
    await noteOnRequest(db, id, { remindsAt: null });
    const { request } = await savedRequest(db, id);
    await tellOfRequest(context, { request, happening: 'expiring', by: null, comment: null });
    const reminded = requestChanged(request, { remindedAt: { from: null, to: now.toISOString() } });
    return ok({ value: { done: true }, events: [reminded] });
  },
});

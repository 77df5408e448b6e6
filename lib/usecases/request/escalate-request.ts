import { z } from 'zod';
import { ok } from '../../domain/result';
import { noteOnRequest, savedRequest } from '../../store/request-store';
import { lockSilentRequest } from '../../store/request-timer-store';
import { command } from '../use-case';
import { requestChanged } from './request-event';
import { tellOfRequest } from './tell-of-request';

/** Escalates one request that nobody answered for too long, if there is any; `done` says whether there was. */
export const escalateRequest = command({
  title: 'Escalate a request that nobody answered',
  right: 'request.expire',
  input: z.strictObject({}),
  async run(_, context) {
    const { db, now } = context;
    const id = await lockSilentRequest(db, now);
    if (id === null) return ok({ value: { done: false }, events: [] });
    await noteOnRequest(db, id, { escalatesAt: null, escalatedAt: now });
    const { request } = await savedRequest(db, id);
    await tellOfRequest(context, { request, happening: 'escalated', by: null, comment: null });
    const escalated = requestChanged(request, { escalatedAt: { from: null, to: now.toISOString() } });
    return ok({ value: { done: true }, events: [escalated] });
  },
});

import { mayActFor } from '../../domain/access';
import { ok, refuse } from '../../domain/result';
import { withdrawRequestInput } from '../../schema/request';
import { savedRequest } from '../../store/request-store';
import { command } from '../use-case';
import { closeRequest } from './close-request';
import { actOn, findRequest } from './find-request';

/** Takes a request back: what it held is free again. Refuses as `findRequest` does, `forbidden`, `request-state`. */
export const withdrawRequest = command({
  title: 'Withdraw a request',
  right: 'request.change',
  input: withdrawRequestInput,
  async run(input, context) {
    const found = await findRequest(context, input);
    if (!found.ok) return found;
    if (!mayActFor(context.actor, found.value.request.by.id)) return refuse('forbidden');
    const next = actOn(context, found.value, 'withdraw');
    if (!next.ok) return next;
    const closed = await closeRequest(context, found.value, 'withdraw', null);
    if (!closed.ok) return closed;
    const { request } = await savedRequest(context.db, input.id);
    return ok({ value: request, events: [closed.value] });
  },
});

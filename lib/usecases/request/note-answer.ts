import { requestTimes } from '../../domain/request';
import type { RequestNotes, RequestRecord } from '../../store/request-store';

/** Somebody who may decide has answered a request: from now on it is silent anew. */
export function answeredAgain({ days }: Pick<RequestRecord, 'days'>, now: Date): RequestNotes {
  return { escalatesAt: requestTimes(days, now).escalatesAt, escalatedAt: null };
}

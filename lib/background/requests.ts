import { escalateRequest } from '../usecases/request/escalate-request';
import { expireRequest } from '../usecases/request/expire-request';
import { remindOfRequest } from '../usecases/request/remind-of-request';
import { expireReservation } from '../usecases/reservation/expire-reservation';
import type { Portal } from '../usecases/use-case';
import { repeat } from './repeat';

const EVERY = 60_000;
const itself = { kind: 'system', name: 'requests' } as const;

/** What is done to one request or reservation at a time, until there is none left. */
const duties = [expireRequest, expireReservation, remindOfRequest, escalateRequest];

/** Ends what is overdue, reminds and escalates. Other processes may be at it too: each is done once. */
export async function tendRequests(portal: Portal): Promise<void> {
  for (const duty of duties) {
    for (;;) {
      const result = await duty.run(portal, itself, {});
      if (!result.ok || !result.value.done) break;
    }
  }
}

/**
 * Tends requests from now on, at any number of processes.
 * @returns what ends it, once the one that is being tended is done
 */
export function beginRequests(portal: Portal): () => Promise<void> {
  return repeat(EVERY, () => tendRequests(portal));
}

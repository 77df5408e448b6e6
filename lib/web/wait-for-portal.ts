import { setTimeout } from 'node:timers/promises';
import { isUnavailable } from '../store/unavailable';
import { messageOf } from './message-of';
import { thePortal } from './portal';

/** Between two attempts, in milliseconds. */
const PAUSE = 1_000;

/**
 * Opens the portal of this process, again and again while its database is away: one that starts before its database
 * fares like one whose database goes away later. Says so once a reason.
 * @param signal ends the waiting
 * @throws Error for every other reason that it cannot be opened, AbortError where it was told to end
 */
export async function waitForPortal(signal: AbortSignal): ReturnType<typeof thePortal> {
  for (let said = ''; ; await setTimeout(PAUSE, undefined, { signal })) {
    try {
      return await thePortal();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      const reason = messageOf(error);
      if (reason !== said) console.error(`errdex: waiting for the database: ${reason}`);
      said = reason;
    }
  }
}

import { setTimeout } from 'node:timers/promises';
import { isUnavailable } from '../store/unavailable';
import type { Portal } from './use-case';

/** Between two attempts, in milliseconds. */
const PAUSE = 1_000;

/**
 * Opens a portal, again and again while its database is away: one that starts before its database fares like one whose
 * database goes away later.
 * @param waiting is told each failure that it waits out
 * @param signal ends the waiting
 * @throws Error for every other reason that it cannot be opened, AbortError where it was told to end
 */
export async function waitForPortal(
  open: () => Promise<Portal>,
  waiting: (error: unknown) => void,
  signal: AbortSignal,
): Promise<Portal> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      waiting(error);
    }
    await setTimeout(PAUSE, undefined, { signal });
  }
}

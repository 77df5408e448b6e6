import type { Portal } from '../usecases/use-case';
import { makeDigest } from '../usecases/watch/make-digest';
import { settleEvents } from '../usecases/watch/settle-events';
import { repeat } from './repeat';

const EVERY = 60_000;
const itself = { kind: 'system', name: 'digest' } as const;

/** Makes every digest that is due. Other processes may be at it too: each is made once. */
export async function makeDueDigests(portal: Portal): Promise<void> {
  const settled = await settleEvents.run(portal, itself, {});
  if (!settled.ok || settled.value === null) return;
  for (;;) {
    const made = await makeDigest.run(portal, itself, { upTo: settled.value });
    if (!made.ok || !made.value.made) return;
  }
}

/**
 * Makes digests from now on, at any number of processes.
 * @returns what ends it, once the one that is being made is made
 */
export function beginDigests(portal: Portal): () => Promise<void> {
  return repeat(EVERY, () => makeDueDigests(portal));
}

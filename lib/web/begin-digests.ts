import type { Portal } from '../usecases/use-case';
import { makeDigest } from '../usecases/watch/make-digest';
import { settleEvents } from '../usecases/watch/settle-events';

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
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= makeDueDigests(portal)
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        running = null;
      });
  }, EVERY);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

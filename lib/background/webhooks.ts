import { failureReport } from '../transfer/failure-report';
import type { Portal } from '../usecases/use-case';
import { sendDeliveries } from '../webhook/send-deliveries';

const EVERY = 2_000;

/** So many are sent at once: a slow receiver holds up one line, and the next look at the queue begins another. */
const LINES = 4;

/**
 * Sends what is queued for webhooks from now on, at any number of processes.
 * @returns what ends it, once what is on its way is sent
 */
export function beginWebhooks(portal: Portal): () => Promise<void> {
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  const timer = setInterval(() => {
    if (running.size >= LINES) return;
    const line = sendDeliveries(portal, { ending: ending.signal })
      .catch((error: unknown) => console.error(failureReport(error)))
      .finally(() => running.delete(line));
    running.add(line);
  }, EVERY);
  return async () => {
    clearInterval(timer);
    ending.abort();
    await Promise.all(running);
  };
}

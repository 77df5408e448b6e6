import type { Database } from '../store/database';
import { isUnavailable } from '../store/unavailable';
import { deliverMail } from './deliver-mail';
import { transportOf } from './transport';

type Post = { readonly database: Database; readonly clock: () => Date; readonly url: string };

const EVERY = 2_000;

/**
 * Sends queued mail from now on, at any number of processes.
 * @returns what ends it, once the mail that is on its way is sent
 */
export function beginPost(portal: Post, smtpUrl: string | null): () => Promise<void> {
  const send = transportOf(smtpUrl, portal.url);
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= deliverMail(portal, send)
      .catch((error: unknown) => {
        // A database that is away is told of elsewhere; the mail waits.
        if (!isUnavailable(error)) console.error(error);
      })
      .finally(() => {
        running = null;
      });
  }, EVERY);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

import { deliverMail } from '../mail/deliver-mail';
import { transportOf } from '../mail/transport';
import type { Database } from '../store/database';
import { isUnavailable } from '../store/unavailable';
import { repeat } from './repeat';

type Post = { readonly database: Database; readonly clock: () => Date; readonly url: string };

const EVERY = 2_000;

/**
 * Sends queued mail from now on, at any number of processes.
 * @returns what ends it, once the mail that is on its way is sent
 */
export function beginPost(portal: Post, smtpUrl: string | null): () => Promise<void> {
  const send = transportOf(smtpUrl, portal.url);
  return repeat(
    EVERY,
    () => deliverMail(portal, send),
    (error) => {
      // A database that is away is told of elsewhere; the mail waits.
      if (!isUnavailable(error)) console.error(error);
    },
  );
}

import type { Portal } from '../usecases/use-case';
import { beginDigests } from './digests';
import { beginPost } from './mail';
import { beginRequests } from './requests';
import { beginUpkeep } from './upkeep';
import { beginWebhooks } from './webhooks';

/**
 * Begins what the portal does unasked, at any number of processes.
 * @param smtpUrl null: mail goes to the console
 * @returns what ends it, once what is under way is done: what is made last is still sent
 */
export function beginBackground(portal: Portal, smtpUrl: string | null): () => Promise<void> {
  const makers = [beginUpkeep(portal), beginDigests(portal), beginRequests(portal)];
  const senders = [beginPost(portal, smtpUrl), beginWebhooks(portal)];
  return async () => {
    await Promise.all(makers.map((end) => end()));
    await Promise.all(senders.map((end) => end()));
  };
}

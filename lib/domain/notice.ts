import type { Happening } from './happening';
import type { RequestKind, RequestState } from './request';
import type { WebhookEnd } from './webhook';

/** What somebody is told of: in the portal, and by mail unless they do not want that. */
export type Told =
  | {
      readonly kind: 'request';
      readonly happening: Happening;
      readonly id: number;
      readonly scheme: string;
      readonly requestKind: RequestKind;
      /** The prefix or the category that it is about. */
      readonly name: string;
      readonly status: RequestState;
      /** Who did it; null: the portal. */
      readonly by: string | null;
      readonly comment: string | null;
      /** Until when it holds what it asks for; ISO 8601, UTC. */
      readonly expiresAt: string;
    }
  | {
      readonly kind: 'webhook';
      readonly id: number;
      readonly title: string;
      readonly reason: WebhookEnd;
    };

/** A notice of somebody. */
export type Notice = {
  readonly id: string;
  readonly told: Told;
  readonly at: Date;
  /** Null: it is news to them. */
  readonly seenAt: Date | null;
};

/** The mark counts no further. */
export const NOTICE_LIMIT = 99;

/** The page about what a notice tells of, without locale. */
export function noticePath(told: Told): string {
  return told.kind === 'request' ? `/requests/${told.id}` : `/admin/webhooks/${told.id}`;
}

/** The texts under `notice` in `messages/` that tell what happened. */
export type NoticeKey =
  | Exclude<Happening, 'decided'>
  | `verdict.${'approved' | 'declined' | 'changes-requested' | 'other'}`
  | `webhook.${WebhookEnd}`;

/** The sentence that tells of something, in the reader's language. It begins with what it is about, as a mail's subject does. */
export function noticeSentence(
  told: Told,
  say: (key: NoticeKey, values: Readonly<Record<string, string>>) => string,
  date: (time: Date) => string,
): string {
  if (told.kind === 'webhook') return say(`webhook.${told.reason}`, { name: told.title });
  const { happening, requestKind, name, status, by, expiresAt } = told;
  const values = { name, kind: requestKind, by: by ?? 'Errdex', date: date(new Date(expiresAt)) };
  return say(happening === 'decided' ? verdictKey(status) : happening, values);
}

function verdictKey(status: RequestState): NoticeKey {
  return status === 'approved' || status === 'declined' || status === 'changes-requested'
    ? `verdict.${status}`
    : 'verdict.other';
}

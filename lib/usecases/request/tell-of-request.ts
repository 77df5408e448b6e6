import type { Happening } from '../../domain/happening';
import type { Told } from '../../domain/notice';
import { type PrefixRequest, subjectValue } from '../../domain/request';
import { requestAnswer } from '../../domain/request-answer';
import { partiesTold } from '../../domain/telling';
import type { WebhookMessage } from '../../schema/webhook-message';
import { queueDeliveries } from '../../store/delivery-store';
import { peopleOf } from '../../store/told-people-store';
import { webhooksHearing } from '../../store/webhook-store';
import { tellPeople } from '../tell-people';
import type { Context } from '../use-case';

export type ToldRequest = {
  readonly request: PrefixRequest;
  readonly happening: Happening;
  /** Who did it; null: the portal. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly comment: string | null;
};

/**
 * Tells of what happened to a request, in the transaction of the change: people in the portal and by mail
 * (`lib/domain/telling.ts` says whom), and the webhooks that hear of it.
 */
export async function tellOfRequest(context: Context, what: ToldRequest): Promise<void> {
  const { request, happening, by } = what;
  const parties = partiesTold(happening, request);
  const people = await peopleOf(context.db, parties, request.id, by?.id ?? null);
  await tellPeople(context, people, toldOf(what));
  await tellWebhooks(context, what);
}

function toldOf({ request, happening, by, comment }: ToldRequest): Told {
  const { id, scheme, subject, status, expiresAt } = request;
  return {
    kind: 'request',
    happening,
    id,
    scheme,
    requestKind: subject.kind,
    name: subjectValue(subject),
    status,
    by: by?.name ?? null,
    comment,
    expiresAt,
  };
}

async function tellWebhooks(
  { db, now, url }: Context,
  { request, happening, by, comment }: ToldRequest,
): Promise<void> {
  const hearing = await webhooksHearing(db, happening, request.scheme);
  if (hearing.length === 0) return;
  const message: WebhookMessage = {
    type: `request.${happening}`,
    timestamp: now.toISOString(),
    data: { request: requestAnswer(request, url), by, comment },
  };
  const { type } = message;
  const payload = JSON.stringify(message);
  await queueDeliveries(
    db,
    hearing.map(({ id }) => ({ webhookId: id, type, payload })),
    now,
  );
}

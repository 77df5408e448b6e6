import { z } from '@hono/zod-openapi';
import { happenings } from '../domain/happening';
import { type Notice, noticePath } from '../domain/notice';
import { requestKinds, requestStates } from '../domain/request';
import { webhookEnds } from '../domain/webhook';
import { listNotices } from '../usecases/notice/list-notices';
import { seeNotices } from '../usecases/notice/see-notices';
import type { Portal } from '../usecases/use-case';
import { endpoint, type Resources } from './endpoint';
import { pageOf, presentPage } from './page-answer';

const told = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    happening: z.enum(happenings),
    id: z.int().describe('Of the request.'),
    scheme: z.string(),
    requestKind: z.enum(requestKinds),
    name: z.string().describe('The prefix or the category that it is about.'),
    status: z.enum(requestStates).describe('As it was then.'),
    by: z.string().nullable().describe('Who did it; null: the portal.'),
    comment: z.string().nullable(),
    expiresAt: z.iso.datetime(),
  }),
  z.object({
    kind: z.literal('webhook'),
    id: z.int().describe('Of the webhook that was disabled.'),
    title: z.string(),
    reason: z.enum(webhookEnds),
  }),
]);

const notice = z
  .object({
    id: z.string(),
    told,
    at: z.iso.datetime(),
    seenAt: z.iso.datetime().nullable(),
    url: z.url().describe('The page of what it tells of.'),
  })
  .openapi('Notice');

function presentNotice(found: Notice, { url }: Portal): z.input<typeof notice> {
  return {
    id: found.id,
    told: found.told,
    at: found.at.toISOString(),
    seenAt: found.seenAt?.toISOString() ?? null,
    url: url + noticePath(found.told),
  };
}

const seen = z.object({ seen: z.int().describe('How many were news until now.') });

export const notices: Resources = {
  '/notices': {
    get: endpoint(listNotices, { answer: pageOf(notice), present: presentPage(presentNotice) }),
  },
  '/notices/seen': { post: endpoint(seeNotices, { answer: seen, present: (value) => value }) },
};

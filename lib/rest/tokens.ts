import { z } from '@hono/zod-openapi';
import type { Token } from '../domain/user';
import { createToken } from '../usecases/token/create-token';
import { listTokens } from '../usecases/token/list-tokens';
import { revokeToken } from '../usecases/token/revoke-token';
import { endpoint, type Resources, silentEndpoint } from './endpoint';
import { pageOf, presentPage } from './page-answer';

const time = z.iso.datetime().nullable();
const token = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    expiresAt: time.describe('Null: it works until it is revoked.'),
    lastUsedAt: time,
    revokedAt: time,
  })
  .openapi('Token');

const newToken = z
  .object({ id: z.string(), token: z.string().describe('Shown this once.') })
  .openapi('NewToken');

function presentToken({ id, name, createdAt, expiresAt, lastUsedAt, revokedAt }: Token) {
  return {
    id,
    name,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}

export const tokens: Resources = {
  '/users/{id}/tokens': {
    get: endpoint(listTokens, { answer: pageOf(token), present: presentPage(presentToken) }),
    post: endpoint(createToken, { answer: newToken, present: (value) => value, status: 201, isSecret: true }),
  },
  '/users/{id}/tokens/{tokenId}': { delete: silentEndpoint(revokeToken) },
};

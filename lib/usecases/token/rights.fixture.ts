import type { Cases } from '../fixtures/rights-case';
import { createToken } from './create-token';
import { listTokens } from './list-tokens';
import { revokeToken } from './revoke-token';

export const tokenCases: Cases = {
  'see one’s own tokens': {
    useCase: listTokens,
    input: ({ self }) => ({ id: self }),
    rest: 'GET /users/{id}/tokens',
  },
  'see the tokens of somebody else': {
    useCase: listTokens,
    input: ({ other }) => ({ id: other }),
    rest: 'GET /users/{id}/tokens',
    holders: ['admin'],
  },
  'make a token for oneself': {
    useCase: createToken,
    input: ({ self }) => ({ id: self, name: 'New' }),
    rest: 'POST /users/{id}/tokens',
    form: '/admin/users/{id} #new-token',
  },
  'make a token for somebody else': {
    useCase: createToken,
    input: ({ other }) => ({ id: other, name: 'New' }),
    rest: 'POST /users/{id}/tokens',
    form: '/admin/users/{id} #new-token',
    holders: ['admin'],
  },
  'revoke one’s own token': {
    useCase: revokeToken,
    input: ({ self, ownToken }) => ({ id: self, tokenId: ownToken }),
    rest: 'DELETE /users/{id}/tokens/{tokenId}',
    form: '/admin/users/{id} #revoke-{tokenId}',
  },
  'revoke the token of somebody else': {
    useCase: revokeToken,
    input: ({ other, otherToken }) => ({ id: other, tokenId: otherToken }),
    rest: 'DELETE /users/{id}/tokens/{tokenId}',
    form: '/admin/users/{id} #revoke-{tokenId}',
    holders: ['admin'],
  },
};

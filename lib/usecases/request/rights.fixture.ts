import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { commentOnRequest } from './comment-on-request';
import { consentToRequest } from './consent-to-request';
import { escalateRequest } from './escalate-request';
import { expireRequest } from './expire-request';
import { remindOfRequest } from './remind-of-request';
import { requestCategory } from './request-category';
import { requestOwnership } from './request-ownership';
import { requestRetirement } from './request-retirement';
import { reviewRequest } from './review-request';
import { reviseRequest } from './revise-request';
import { submitRequest } from './submit-request';
import { withdrawRequest } from './withdraw-request';

const { scheme, owner, deprecated } = stage;
const reason = 'New';

export const requestCases: Cases = {
  'request a prefix': {
    useCase: submitRequest,
    input: () => ({ scheme, prefix: 'QQX', title: 'New', owners: [owner], reason }),
    rest: 'POST /prefix-requests',
  },
  'request the ownership of a prefix': {
    useCase: requestOwnership,
    input: () => ({ scheme, prefix: deprecated, owners: ['ogu'], reason }),
    rest: 'POST /ownership-requests',
  },
  'request a category': {
    useCase: requestCategory,
    input: () => ({ scheme: 'platform', segment: 'error-type', value: '78', label: 'New', reason }),
    rest: 'POST /category-requests',
  },
  'request that a prefix is retired': {
    useCase: requestRetirement,
    input: () => ({ scheme, prefix: deprecated, reason }),
    rest: 'POST /retirement-requests',
    holders: ['owner', 'registrar', 'admin'],
  },
  'change their own request': {
    useCase: reviseRequest,
    input: ({ ownRequest }) => ({ id: ownRequest, title: 'Newer' }),
    rest: 'PATCH /prefix-requests/{id}',
  },
  'change the request of somebody else': {
    useCase: reviseRequest,
    input: ({ request }) => ({ id: request, title: 'Newer' }),
    rest: 'PATCH /prefix-requests/{id}',
    holders: ['admin'],
  },
  'withdraw their own request': {
    useCase: withdrawRequest,
    input: ({ ownRequest }) => ({ id: ownRequest }),
    rest: 'POST /prefix-requests/{id}/withdrawal',
  },
  'withdraw the request of somebody else': {
    useCase: withdrawRequest,
    input: ({ request }) => ({ id: request }),
    rest: 'POST /prefix-requests/{id}/withdrawal',
    holders: ['admin'],
  },
  'review a request': {
    useCase: reviewRequest,
    input: ({ request }) => ({ id: request, verdict: 'approve' }),
    rest: 'POST /prefix-requests/{id}/reviews',
  },
  'consent that a prefix goes to others': {
    useCase: consentToRequest,
    input: ({ handover }) => ({ id: handover }),
    rest: 'POST /prefix-requests/{id}/consent',
  },
  'comment on a request': {
    useCase: commentOnRequest,
    input: ({ request }) => ({ id: request, text: 'New' }),
    rest: 'POST /prefix-requests/{id}/comments',
  },
  'end a request whose hold is over': { useCase: expireRequest, input: () => ({}), rest: null },
  'remind of a request': { useCase: remindOfRequest, input: () => ({}), rest: null },
  'escalate a request': { useCase: escalateRequest, input: () => ({}), rest: null },
};

import { z } from '@hono/zod-openapi';
import type { PrefixRequest } from '../domain/request';
import { requestAnswer } from '../domain/request-answer';
import { person, toldRequest } from '../schema/told-request';
import { commentOnRequest } from '../usecases/request/comment-on-request';
import { consentToRequest } from '../usecases/request/consent-to-request';
import { countRequests } from '../usecases/request/count-requests';
import { listRequestComments } from '../usecases/request/list-request-comments';
import { listRequests } from '../usecases/request/list-requests';
import { readRequest } from '../usecases/request/read-request';
import { requestCategory } from '../usecases/request/request-category';
import { requestOwnership } from '../usecases/request/request-ownership';
import { requestRetirement } from '../usecases/request/request-retirement';
import { reviewRequest } from '../usecases/request/review-request';
import { reviseRequest } from '../usecases/request/revise-request';
import { submitRequest } from '../usecases/request/submit-request';
import { withdrawRequest } from '../usecases/request/withdraw-request';
import type { Portal } from '../usecases/use-case';
import { endpoint, type Resources } from './endpoint';
import { pageOf, presentPage } from './page-answer';

function presentRequest(found: PrefixRequest, { url }: Portal): z.input<typeof toldRequest> {
  return requestAnswer(found, url);
}

const comment = z
  .object({ id: z.int(), text: z.string(), by: person, at: z.iso.datetime() })
  .openapi('RequestComment');

const facet = z
  .array(z.object({ value: z.string(), label: z.string().nullable(), requests: z.int() }))
  .readonly();
const facets = z
  .object({ scheme: facet, kind: facet, status: facet, conflict: facet })
  .openapi('PrefixRequestFacets');

const one = { answer: toldRequest, present: presentRequest } as const;
const made = { ...one, status: 201, location: ({ id }: { id: number }) => `/prefix-requests/${id}` } as const;

export const prefixRequests: Resources = {
  '/prefix-requests': {
    get: endpoint(listRequests, { answer: pageOf(toldRequest), present: presentPage(presentRequest) }),
    post: endpoint(submitRequest, made),
  },
  '/ownership-requests': { post: endpoint(requestOwnership, made) },
  '/category-requests': { post: endpoint(requestCategory, made) },
  '/retirement-requests': { post: endpoint(requestRetirement, made) },
  '/prefix-requests/{id}': {
    get: endpoint(readRequest, {
      answer: toldRequest,
      present: (found, portal) => presentRequest(found.request, portal),
    }),
    patch: endpoint(reviseRequest, one),
  },
  '/prefix-requests/{id}/reviews': { post: endpoint(reviewRequest, { ...one, status: 201 }) },
  '/prefix-requests/{id}/consent': { post: endpoint(consentToRequest, { ...one, status: 201 }) },
  '/prefix-requests/{id}/withdrawal': { post: endpoint(withdrawRequest, one) },
  '/prefix-requests/{id}/comments': {
    get: endpoint(listRequestComments, { answer: pageOf(comment), present: (page) => page }),
    post: endpoint(commentOnRequest, { answer: comment, present: (said) => said, status: 201 }),
  },
  '/prefix-request-facets': { get: endpoint(countRequests, { answer: facets, present: (counts) => counts }) },
};

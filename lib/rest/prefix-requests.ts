import { z } from '@hono/zod-openapi';
import {
  type PrefixRequest,
  requestConflicts,
  requestKinds,
  requestStates,
  verdicts,
} from '../domain/request';
import { requestAnswer } from '../domain/request-answer';
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
import { ownerReference } from './owners';
import { pageOf, presentPage } from './page-answer';

const person = z.object({ id: z.string(), name: z.string() });

const review = z.object({
  verdict: z.enum([...verdicts, 'consent']),
  comment: z.string().nullable(),
  by: person,
  at: z.iso.datetime(),
  ownRequest: z.boolean().describe('Approved by whoever asked, since nobody else could.'),
  revision: z.int().describe('What it judged; those of earlier revisions count no more.'),
});

const newOwner = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(['team', 'person']),
  contact: z.string().nullable(),
});

const request = z
  .object({
    id: z.int(),
    kind: z.enum(requestKinds),
    scheme: z.string(),
    prefix: z.string().nullable().describe('What it is about; null for a category.'),
    title: z.string().nullable().describe('Of the component, for a prefix.'),
    description: z.string().nullable(),
    owners: z.array(ownerReference).readonly().describe('Who is to own the prefix.'),
    newOwners: z.array(newOwner).readonly().describe('Made when it is granted.'),
    repository: z.object({ name: z.string(), url: z.string() }).nullable(),
    segment: z.string().nullable().describe('Of a category, as value, label and httpStatus are.'),
    value: z.string().nullable(),
    label: z.string().nullable(),
    httpStatus: z.int().nullable(),
    reason: z.string(),
    status: z.enum(requestStates),
    by: person,
    policy: z.enum(['open', 'registrar', 'two-approvals']),
    approvals: z.int().describe('Since it was last submitted.'),
    approvalsNeeded: z.int(),
    consent: z.boolean().nullable().describe('Of a present owner; null where nobody has to consent.'),
    conflicts: z.array(z.enum(requestConflicts)).readonly().describe('When it was last submitted.'),
    isEscalated: z.boolean().describe('Nobody answered it for too long.'),
    reviews: z.array(review).readonly(),
    revision: z.int().describe('How often it was submitted.'),
    version: z.int().describe('Grows with each change.'),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().describe('While it is open: when its hold ends.'),
    url: z.url().describe('Its page.'),
  })
  .openapi('PrefixRequest');

function presentRequest(found: PrefixRequest, { url }: Portal): z.input<typeof request> {
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

const one = { answer: request, present: presentRequest } as const;
const made = { ...one, status: 201, location: ({ id }: { id: number }) => `/prefix-requests/${id}` } as const;

export const prefixRequests: Resources = {
  '/prefix-requests': {
    get: endpoint(listRequests, { answer: pageOf(request), present: presentPage(presentRequest) }),
    post: endpoint(submitRequest, made),
  },
  '/ownership-requests': { post: endpoint(requestOwnership, made) },
  '/category-requests': { post: endpoint(requestCategory, made) },
  '/retirement-requests': { post: endpoint(requestRetirement, made) },
  '/prefix-requests/{id}': {
    get: endpoint(readRequest, {
      answer: request,
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

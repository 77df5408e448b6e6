import type { PrefixRequest } from '../domain/request';
import { requestAnswer } from '../domain/request-answer';
import { type ListShape, lines } from './list-file';

/**
 * Requests in a file, under the names that the REST API has for them.
 * @param portalUrl where the portal is reached, without a trailing slash
 */
export function requestListShape(portalUrl: string): ListShape<PrefixRequest> {
  const told = (request: PrefixRequest) => requestAnswer(request, portalUrl);
  return {
    object: told,
    columns: [
      ['id', ({ id }) => id],
      ['kind', ({ subject }) => subject.kind],
      ['scheme', ({ scheme }) => scheme],
      ['prefix', (request) => told(request).prefix],
      ['title', (request) => told(request).title],
      ['description', (request) => told(request).description],
      ['owners', (request) => lines(told(request).owners.map(({ slug }) => slug))],
      ['newOwners', (request) => lines(told(request).newOwners.map(({ slug }) => slug))],
      ['repository', (request) => told(request).repository?.url ?? null],
      ['segment', (request) => told(request).segment],
      ['value', (request) => told(request).value],
      ['label', (request) => told(request).label],
      ['httpStatus', (request) => told(request).httpStatus],
      ['reason', ({ reason }) => reason],
      ['status', ({ status }) => status],
      ['by', ({ by }) => by.name],
      ['approvals', ({ approvals }) => approvals],
      ['approvalsNeeded', ({ approvalsNeeded }) => approvalsNeeded],
      ['conflicts', ({ conflicts }) => lines(conflicts)],
      ['createdAt', ({ createdAt }) => createdAt],
      ['updatedAt', ({ updatedAt }) => updatedAt],
      ['expiresAt', ({ expiresAt }) => expiresAt],
      ['url', (request) => told(request).url],
    ],
  };
}

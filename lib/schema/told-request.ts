import { z } from 'zod';
import { requestConflicts, requestKinds, requestStates, verdicts } from '../domain/request';
import { ownerReference } from './owner-reference';

export const person = z.object({ id: z.string(), name: z.string() });

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

/** A request, as `requestAnswer` tells other systems of it: by REST, and by webhooks. */
export const toldRequest = z
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
  .meta({ id: 'PrefixRequest' });

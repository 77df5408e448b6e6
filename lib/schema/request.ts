import { z } from 'zod';
import { requestKinds, requestStates, verdicts } from '../domain/request';
import { inDigits, listInput, searchText, several } from './list';
import { repositoryInput } from './prefix';
import { httpStatus, line, newSlug, prose, slug } from './text';
import { userId } from './user';

const id = inDigits(z.int().min(1).max(2_147_483_647));
/** Change it only if that is still its version. */
const version = z.int().min(1).optional();

const owners = z.array(slug).max(50);

/** Who asks acts for them once it is granted. */
const newOwners = z
  .array(
    z.strictObject({
      slug: newSlug,
      name: line(120),
      kind: z.enum(['team', 'person']).default('team'),
      /** How to reach them: an address, a channel, a person's name. */
      contact: line(200).nullable().default(null),
    }),
  )
  .max(10);

const reason = prose(4_000);

/** In any case. Beside `owners`, which are there, `newOwners` are made; at least one of either. */
export const submitRequestInput = z.strictObject({
  scheme: slug,
  prefix: line(64),
  title: line(200),
  description: prose(4_000).nullable().default(null),
  owners: owners.default([]),
  newOwners: newOwners.default([]),
  repository: repositoryInput.nullable().default(null),
  reason,
});

/** `owners`: who is to own it from then on. */
export const requestOwnershipInput = z.strictObject({
  scheme: slug,
  prefix: line(64),
  owners: owners.min(1),
  reason,
});

export const requestCategoryInput = z.strictObject({
  scheme: slug,
  /** Name of the category segment the value is to belong to. */
  segment: slug,
  value: line(64),
  label: line(200),
  httpStatus: httpStatus.nullable().default(null),
  reason,
});

export const requestRetirementInput = z.strictObject({ scheme: slug, prefix: line(64), reason });

/** What is left out stays; a field that requests of that kind do not have is refused. */
export const reviseRequestInput = z.strictObject({
  id,
  version,
  prefix: line(64).optional(),
  title: line(200).optional(),
  description: prose(4_000).nullable().optional(),
  owners: owners.optional(),
  newOwners: newOwners.optional(),
  repository: repositoryInput.nullable().optional(),
  value: line(64).optional(),
  label: line(200).optional(),
  httpStatus: httpStatus.nullable().optional(),
  reason: reason.optional(),
});

export const withdrawRequestInput = z.strictObject({ id, version });

/** `comment`: needed with any verdict but `approve`; it says how to succeed. */
export const reviewRequestInput = z.strictObject({
  id,
  version,
  verdict: z.enum(verdicts),
  comment: prose(4_000).nullable().default(null),
});

export const consentToRequestInput = z.strictObject({
  id,
  version,
  comment: prose(4_000).nullable().default(null),
});

export const commentOnRequestInput = z.strictObject({ id, text: prose(4_000) });

export const readRequestInput = z.strictObject({ id });

/** What one may have; `prefix` or `title`, or both. */
export const checkPrefixInput = z.strictObject({
  scheme: slug,
  /** In any case. */
  prefix: line(64).optional(),
  /** What the component is called; suggestions are made of it. */
  title: line(200).optional(),
  /** An open request that is being changed: what it holds itself is free to it. */
  request: id.optional(),
});

export const requestSortFields = ['createdAt', 'expiresAt', 'prefix'] as const;

const yesOrNo = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();

/** What requests can be narrowed by; values of one filter are alternatives, filters add up. */
export const requestFilterInput = {
  scheme: several(slug),
  kind: several(z.enum(requestKinds)),
  /** What they are about: prefixes, or values of categories. */
  prefix: several(line(64)),
  status: several(z.enum(requestStates)),
  /** Ids of users. */
  by: several(userId),
  /** One's own: only for who is signed in. */
  mine: z.enum(['me']).optional(),
  /** Whether something stood in the way when it was last submitted. */
  conflict: yesOrNo,
  q: searchText,
};

export const listRequestsInput = z.strictObject({ ...listInput(requestSortFields), ...requestFilterInput });
export const countRequestsInput = z.strictObject(requestFilterInput);
export type RequestFilter = z.output<typeof countRequestsInput>;

import { z } from 'zod';
import { lifecycle } from '../domain/lifecycle';
import { line, prose, slug, webUrl } from './text';

export const repositoryInput = z.strictObject({ name: line(120), url: webUrl });

/** Slugs, in the order they are named. */
const owners = z.array(slug).max(50);

export const createPrefixInput = z.strictObject({
  scheme: slug,
  prefix: line(64),
  title: line(200),
  description: prose(4_000).nullable().default(null),
  status: z.enum(lifecycle).default('active'),
  owners: owners.default([]),
  repository: repositoryInput.nullable().default(null),
});
export type CreatePrefixInput = z.output<typeof createPrefixInput>;

/** Names one prefix in any case. `version`: change it only if that is still its version. */
const subject = { scheme: slug, prefix: line(64), version: z.int().min(1).optional() };

/** Why it gets no new codes any more. */
const reason = line(500).nullable().optional();

/** What is left out stays. */
export const updatePrefixInput = z.strictObject({
  ...subject,
  title: line(200).optional(),
  description: prose(4_000).nullable().optional(),
  repository: repositoryInput.nullable().optional(),
  owners: owners.optional(),
  status: z.enum(lifecycle).optional(),
  reason,
});

export const changePrefixOwnersInput = z.strictObject({ ...subject, owners });

export const changePrefixStatusInput = z.strictObject({
  ...subject,
  status: z.enum(['active', 'deprecated']),
  reason,
});

export const retirePrefixInput = z.strictObject({ ...subject, reason });

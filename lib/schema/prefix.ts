import { z } from 'zod';
import { lifecycle } from '../domain/lifecycle';
import { line, prose, slug, webUrl } from './text';

export const repositoryInput = z.strictObject({ name: line(120), url: webUrl });

export const createPrefixInput = z.strictObject({
  scheme: slug,
  prefix: line(64),
  title: line(200),
  description: prose(4_000).nullable(),
  status: z.enum(lifecycle),
  /** Slugs, in the order they are named. */
  owners: z.array(slug).max(50),
  repository: repositoryInput.nullable(),
});
export type CreatePrefixInput = z.input<typeof createPrefixInput>;

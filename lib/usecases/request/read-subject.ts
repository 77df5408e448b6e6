import type { z } from 'zod';
import { fits } from '../../domain/lookalike';
import { canonicalPrefix, prefixSegment } from '../../domain/prefix';
import type { RequestSubject } from '../../domain/request';
import { ok, type Result, refuse } from '../../domain/result';
import type { submitRequestInput } from '../../schema/request';
import type { Db } from '../../store/database';
import { knownOwners, ownerReferences } from '../../store/owner-store';
import type { SchemeRecord } from '../../store/scheme-store';

type PrefixSubject = Extract<RequestSubject, { kind: 'prefix' }>;
type Asked = Omit<z.output<typeof submitRequestInput>, 'scheme' | 'reason'>;

/**
 * What a request for a prefix asks for. Refuses with `not-in-grammar` at `prefix`, `required` at `owners` where there is
 * none at all, `missing` at an owner, and `conflict` at a new one who is there already or is named twice.
 */
export async function readPrefixSubject(
  db: Db,
  scheme: SchemeRecord,
  { owners: slugs, newOwners, prefix: typed, title, description, repository }: Asked,
): Promise<Result<PrefixSubject>> {
  const segment = prefixSegment(scheme.grammar);
  const prefix = canonicalPrefix(segment, typed);
  if (!fits(segment, prefix)) return refuse('not-in-grammar', 'prefix');
  if (slugs.length + newOwners.length === 0) return refuse('required', 'owners');
  const owners = await ownerReferences(db, slugs);
  if (!owners.ok) return owners;
  const wanted = newOwners.map(({ slug }) => slug);
  const known = await knownOwners(db, wanted);
  const clash = wanted.findIndex((slug, at) => known.has(slug) || wanted.indexOf(slug) !== at);
  if (clash !== -1) return refuse('conflict', `newOwners.${clash}.slug`);
  return ok({ kind: 'prefix', prefix, title, description, owners: owners.value, newOwners, repository });
}

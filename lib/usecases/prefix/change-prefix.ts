import { holds, type Right } from '../../domain/access';
import { changed } from '../../domain/audit-event';
import { type Lifecycle, mayBecome } from '../../domain/lifecycle';
import type { Prefix, Repository } from '../../domain/prefix';
import { prefixChanged } from '../../domain/prefix-event';
import { ok, type Result, refuse } from '../../domain/result';
import { withChanges } from '../../domain/with-changes';
import { ownerKeys } from '../../store/owner-store';
import { lockPrefix, type PrefixFields, writePrefix } from '../../store/prefix-change-store';
import { savedPrefix } from '../../store/prefix-store';
import type { Context, Done } from '../use-case';

export type PrefixChange = {
  readonly scheme: string;
  readonly prefix: string;
  readonly version?: number | undefined;
  readonly title?: string | undefined;
  readonly description?: string | null | undefined;
  readonly repository?: Repository | null | undefined;
  readonly owners?: readonly string[] | undefined;
  readonly status?: Lifecycle | undefined;
  readonly reason?: string | null | undefined;
};

/**
 * Changes a prefix for whatever use case. Refuses with `missing` at `prefix` or an owner, `forbidden`, `stale`, and
 * `not-in-lifecycle` at `status`; a retired prefix stays so, but may still be described better.
 */
export async function changePrefix(context: Context, asked: PrefixChange): Promise<Result<Done<Prefix>>> {
  const { db, now, actor, allows } = context;
  const { scheme, prefix, version, reason, ...given } = asked;
  const locked = await lockPrefix(db, scheme, prefix);
  const mayAll = allows(locked?.ownerIds ?? []);
  if (locked === null) return refuse('missing', 'prefix');
  const may = (right: Right) => holds(actor, right, { owners: locked.ownerIds });
  if (!mayAll || !rightsFor(asked).every(may)) return refuse('forbidden');
  if (version !== undefined && version !== locked.version) return refuse('stale');
  if (asked.status && !mayBecome(locked.fields.status, asked.status))
    return refuse('not-in-lifecycle', 'status');
  const owners = given.owners && [...new Set(given.owners)];
  const fields = withChanges(locked.fields, { ...given, owners, ...ending(locked.fields, asked, now) });
  const changes = changed(locked.fields, fields);
  const keys = owners === undefined ? ok(null) : await ownerKeys(db, owners);
  if (!keys.ok) return keys;
  if (Object.keys(changes).length > 0) await writePrefix(db, locked.id, fields, keys.value, now);
  return ok({
    value: await savedPrefix(db, locked.scheme, locked.prefix),
    events: Object.keys(changes).length === 0 ? [] : [prefixChanged(locked, changes)],
  });
}

/** Moving ownership and ending a prefix have rights of their own. */
function rightsFor({ owners, status }: PrefixChange): readonly Right[] {
  return [
    ...(owners === undefined ? [] : (['prefix.change-owners'] as const)),
    ...(status === undefined ? [] : ([status === 'retired' ? 'prefix.retire' : 'prefix.deprecate'] as const)),
  ];
}

/** Why and since when a prefix gets no new codes; nothing of it where it does again. */
function ending(
  before: PrefixFields,
  { status = before.status, reason }: PrefixChange,
  now: Date,
): Pick<PrefixFields, 'reason' | 'since'> {
  if (status === 'draft' || status === 'active') return { reason: null, since: null };
  const since = before.status === status && before.since !== null ? before.since : now.toISOString();
  return { reason: reason === undefined ? before.reason : reason, since };
}

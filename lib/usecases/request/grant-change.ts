import { type AuditEvent, changed } from '../../domain/audit-event';
import { mayBecome } from '../../domain/lifecycle';
import { prefixChanged } from '../../domain/prefix-event';
import type { RequestSubject } from '../../domain/request';
import { ok, type Result, refuse } from '../../domain/result';
import { ownerKeys } from '../../store/owner-store';
import { lockPrefix, type PrefixFields, writePrefix } from '../../store/prefix-change-store';
import type { Context } from '../use-case';

type Of<Kind extends RequestSubject['kind']> = Extract<RequestSubject, { kind: Kind }>;

/** Hands a prefix to those who are to own it. Refuses with `missing` at `prefix` or an owner. */
export async function grantOwnership(
  { db, now }: Context,
  scheme: string,
  subject: Of<'ownership'>,
): Promise<Result<readonly AuditEvent[]>> {
  const locked = await lockPrefix(db, scheme, subject.prefix);
  if (locked === null) return refuse('missing', 'prefix');
  const owners = subject.owners.map(({ slug }) => slug);
  const keys = await ownerKeys(db, owners);
  if (!keys.ok) return keys;
  const changes = changed({ owners: locked.fields.owners }, { owners });
  if (Object.keys(changes).length === 0) return ok([]);
  await writePrefix(db, locked.id, locked.fields, keys.value, now);
  return ok([prefixChanged(locked, changes)]);
}

/** Retires a prefix for good. Refuses with `missing` at `prefix`, and `not-in-lifecycle` where it is in use again. */
export async function grantRetirement(
  { db, now }: Context,
  scheme: string,
  subject: Of<'retirement'>,
): Promise<Result<readonly AuditEvent[]>> {
  const locked = await lockPrefix(db, scheme, subject.prefix);
  if (locked === null) return refuse('missing', 'prefix');
  if (!mayBecome(locked.fields.status, 'retired')) return refuse('not-in-lifecycle', 'prefix');
  const fields: PrefixFields = { ...locked.fields, status: 'retired', since: now.toISOString() };
  const changes = changed(locked.fields, fields);
  if (Object.keys(changes).length === 0) return ok([]);
  await writePrefix(db, locked.id, fields, null, now);
  return ok([prefixChanged(locked, changes)]);
}

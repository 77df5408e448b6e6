import { type AuditEvent, created } from '../../domain/audit-event';
import { membershipChanged, ownerCreated } from '../../domain/owner-event';
import type { NewOwner, RequestSubject } from '../../domain/request';
import { ok, type Result, refuse } from '../../domain/result';
import { insertMember } from '../../store/owner-member-store';
import { insertOwner, ownerKeys } from '../../store/owner-store';
import { claimOf, releaseRequest } from '../../store/prefix-claim-store';
import type { SchemeRecord } from '../../store/scheme-store';
import { endUsedReservation } from '../end-prefix-reservation';
import { registerPrefix } from '../register-prefix';
import type { Context } from '../use-case';

export type Granted = {
  readonly events: readonly AuditEvent[];
  /** Of the prefix that came of it. */
  readonly prefixId: number | null;
};

type Person = { readonly id: string; readonly name: string };

/**
 * Registers the prefix that a request holds, with its owners; those who are new are made, and whoever asked acts for
 * them. Refuses with `missing` at an owner, `conflict` at a new one whose name somebody took meanwhile, and as
 * `registerPrefix` does.
 */
export async function grantPrefix(
  context: Context,
  scheme: SchemeRecord,
  { kind: _, newOwners, owners, ...fields }: Extract<RequestSubject, { kind: 'prefix' }>,
  { requestId, author }: { readonly requestId: number; readonly author: Person },
): Promise<Result<Granted>> {
  const { db } = context;
  const known = await ownerKeys(
    db,
    owners.map(({ slug }) => slug),
  );
  if (!known.ok) return known;
  const made = await makeOwners(context, newOwners, author);
  if (!made.ok) return made;
  const claim = await claimOf(db, scheme.id, fields.prefix);
  await releaseRequest(db, requestId);
  // It was reserved for whoever asked: with this the reservation has served.
  const used = claim?.reservation ? await endUsedReservation(context, claim.reservation.id) : [];
  const registered = await registerPrefix(context, scheme, {
    ...fields,
    status: 'active',
    ownerIds: [...known.value, ...made.value.ids],
    owners: [...owners, ...newOwners].map(({ slug }) => slug),
  });
  if (!registered.ok) return registered;
  const { id, event } = registered.value;
  return ok({ prefixId: id, events: [...used, ...made.value.events, event] });
}

async function makeOwners(
  { db }: Context,
  newOwners: readonly NewOwner[],
  author: Person,
): Promise<Result<{ readonly ids: readonly number[]; readonly events: readonly AuditEvent[] }>> {
  const ids: number[] = [];
  const events: AuditEvent[] = [];
  for (const [index, owner] of newOwners.entries()) {
    const id = await insertOwner(db, { ...owner, contactOwnerId: null });
    if (id === null) return refuse('conflict', `newOwners.${index}.slug`);
    await insertMember(db, id, author.id);
    ids.push(id);
    events.push(
      ownerCreated(id, owner.slug, created(owner)),
      membershipChanged({ id, slug: owner.slug }, null, author),
    );
  }
  return ok({ ids, events });
}

import { userIdOf } from '../../domain/access';
import { created } from '../../domain/audit-event';
import { fits } from '../../domain/lookalike';
import { canonicalPrefix, prefixSegment } from '../../domain/prefix';
import type { Reservation } from '../../domain/reservation';
import { reservationCreated } from '../../domain/reservation-event';
import { ok, refuse, refuseFields } from '../../domain/result';
import { reservePrefixInput } from '../../schema/reservation';
import { ownerBySlug, ownerIds } from '../../store/owner-store';
import { claimForReservation, claimOf } from '../../store/prefix-claim-store';
import { insertReservation } from '../../store/reservation-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { freeOverdue } from '../free-overdue';
import { command } from '../use-case';
import { overFault } from './over-fault';

/**
 * Holds a prefix that is not registered yet until a date: only who it is for may request it. Refuses with `missing` at
 * `scheme` or `owner`, `in-past` at `until`, and at `prefix` with `not-in-grammar`, `retired`, `reserved`, or `conflict`
 * where it is registered or held.
 */
export const reservePrefix = command({
  title: 'Reserve a prefix',
  right: 'prefix.reserve',
  input: reservePrefixInput,
  async run({ scheme: slug, until, reason, ...input }, context) {
    const { db, now, actor } = context;
    const scheme = await schemeToWriteIn(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const segment = prefixSegment(scheme.grammar);
    const prefix = canonicalPrefix(segment, input.prefix);
    if (!fits(segment, prefix)) return refuse('not-in-grammar', 'prefix');
    const faults = overFault(until, now);
    if (faults.length > 0) return refuseFields(faults);
    const owner = input.owner === null ? null : await ownerBySlug(db, input.owner);
    const [key] = owner === null ? [] : await ownerIds(db, [owner.slug]);
    if (input.owner !== null && owner === null) return refuse('missing', 'owner');

    const freed = await freeOverdue(context, scheme.id, prefix);
    const claim = await claimOf(db, scheme.id, prefix);
    if (claim?.registered?.isRetired) return refuse('retired', 'prefix');
    if (claim !== null) return refuse(claim.registered || claim.request ? 'conflict' : 'reserved', 'prefix');
    const id = await insertReservation(db, {
      schemeId: scheme.id,
      prefix,
      until,
      reason,
      byUserId: userIdOf(actor),
      ownerId: key?.id ?? null,
      createdAt: now,
    });
    const claimed = await claimForReservation(db, scheme.id, prefix, id);
    if (!claimed) return refuse('conflict', 'prefix');
    const value: Reservation = {
      id,
      scheme: slug,
      prefix,
      category: null,
      from: null,
      to: null,
      until,
      reason,
      by: actor.kind === 'user' ? actor.name : null,
      owner: owner && { slug: owner.slug, name: owner.name },
      state: 'held',
      createdAt: now.toISOString(),
    };
    const told = created({ prefix, until, reason, owner: input.owner });
    return ok({ value, events: [...freed, reservationCreated(value, told)] });
  },
});

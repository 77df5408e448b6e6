import { userIdOf } from '../../domain/access';
import { created } from '../../domain/audit-event';
import type { NumberReservation } from '../../domain/reservation';
import { reservationCreated } from '../../domain/reservation-event';
import { type FieldFault, ok, refuse, refuseFields } from '../../domain/result';
import { reserveNumbersInput } from '../../schema/reservation';
import { holdCounter } from '../../store/allocation-store';
import { ownerBySlug, ownerIds } from '../../store/owner-store';
import { insertReservation, rangeTaken } from '../../store/reservation-store';
import { findOwnSpot } from '../spot';
import { command } from '../use-case';
import { overFault } from './over-fault';

/**
 * Holds a range of a counter's numbers until a date: nobody is handed one of them, and only who it is for may choose
 * one. Refuses with `missing` at `scheme`, `prefix`, `category` or `owner`, `retired` at `prefix`, `forbidden`,
 * `not-in-grammar` at `prefix` where codes have names, `too-small` or `too-big` at `from` or `to`, `in-past` at
 * `until`, `reserved` or `conflict` at `from` where part of the range is held or used.
 */
export const reserveNumbers = command({
  title: 'Reserve numbers',
  right: 'number.reserve',
  input: reserveNumbersInput,
  async run(input, context) {
    const { db, now, actor } = context;
    const spot = await findOwnSpot(context, input);
    if (!spot.ok) return spot;
    const { schemeId, prefix, counter, numbers } = spot.value;
    if (numbers === null) return refuse('not-in-grammar', 'prefix');
    const faults = [...outside(input, numbers), ...overFault(input.until, now)];
    if (faults.length > 0) return refuseFields(faults);
    const owner = input.owner === null ? null : await ownerBySlug(db, input.owner);
    const [key] = owner === null ? [] : await ownerIds(db, [owner.slug]);
    if (input.owner !== null && owner === null) return refuse('missing', 'owner');

    await holdCounter(db, counter, numbers.first);
    const taken = await rangeTaken(db, counter, input, now);
    if (taken !== null) return refuse(taken, 'from');
    const { from, to, until, reason, category } = input;
    const id = await insertReservation(db, {
      ...counter,
      schemeId,
      from,
      to,
      until,
      reason,
      byUserId: userIdOf(actor),
      ownerId: key?.id ?? null,
      createdAt: now,
    });
    const value: NumberReservation = {
      id,
      scheme: input.scheme,
      prefix: prefix.prefix,
      category,
      from,
      to,
      until,
      reason,
      by: actor.kind === 'user' ? actor.name : null,
      owner: owner && { slug: owner.slug, name: owner.name },
      state: 'held',
      createdAt: now.toISOString(),
    };
    return ok({
      value,
      events: [reservationCreated(value, created({ from, to, until, reason, owner: input.owner }))],
    });
  },
});

function outside(
  { from, to }: { readonly from: number; readonly to: number },
  { first, last }: { readonly first: number; readonly last: number },
): readonly FieldFault[] {
  const least = Math.max(from, first);
  return [
    ...(from < first ? [{ field: 'from', fault: 'too-small', params: { limit: first } } as const] : []),
    ...(to < least ? [{ field: 'to', fault: 'too-small', params: { limit: least } } as const] : []),
    ...(to > last ? [{ field: 'to', fault: 'too-big', params: { limit: last } } as const] : []),
  ];
}

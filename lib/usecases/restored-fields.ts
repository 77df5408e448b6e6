import type { JsonValue } from '../domain/audit-event';
import { ok, type Result, refuse } from '../domain/result';
import type { SubjectReference } from '../domain/subject';
import type { RestoreInput } from '../schema/restore';
import { findSubject } from '../store/audit-event-filter';
import { earlierState } from '../store/audit-event-state-store';
import type { Db } from '../store/database';

type Restorable = {
  /** What a change of the noun takes. */
  readonly taken: readonly string[];
  /** What follows from the rest, or only says how something was changed. */
  readonly ignored: readonly string[];
};

/**
 * The fields of an earlier state, for the change that brings it back: some of them as they were before an event, or
 * all as they were after it. Refuses with `missing` at `event`, and with `not-restorable` at `fields` for what is not
 * put back by a change: a number that is given out stays so.
 */
export async function restoredFields(
  db: Db,
  reference: SubjectReference,
  { event, state, fields }: RestoreInput,
  { taken, ignored }: Restorable,
): Promise<Result<Readonly<Record<string, JsonValue>>>> {
  const subject = await findSubject(db, reference);
  const earlier = subject && (await earlierState(db, subject, event, state));
  if (earlier === null) return refuse('missing', 'event');
  if (state === 'before' && earlier.type.endsWith('.created')) return refuse('not-restorable', 'event');
  const wanted = Object.entries(earlier.fields).filter(
    ([field]) => !ignored.includes(field) && (fields.length === 0 || fields.includes(field)),
  );
  const known = wanted.every(([field]) => taken.includes(field));
  const all = fields.every((field) => Object.hasOwn(earlier.fields, field));
  return known && all ? ok(Object.fromEntries(wanted)) : refuse('not-restorable', 'fields');
}

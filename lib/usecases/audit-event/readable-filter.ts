import { type Actor, reachOf } from '../../domain/access';
import { ok, type Result, refuse } from '../../domain/result';
import { privateSubjects } from '../../domain/subject';
import type { AuditEventFilter } from '../../schema/audit-event';
import { type EventFilter, everything, findActors, findSubject } from '../../store/audit-event-filter';
import type { Db } from '../../store/database';
import { watchedKeys } from '../../store/watch-store';

/**
 * A filter of events as far as somebody may read them: what happened to users and tokens is for those who may read
 * users. Refuses with `missing` at `subject`, `sign-in` where nobody is there to watch anything.
 */
export async function readableFilter(
  db: Db,
  actor: Actor,
  { subject: reference, actor: actors, batch, since, until, watched, ...filter }: AuditEventFilter,
): Promise<Result<EventFilter>> {
  const hidden = reachOf(actor, 'user.read', false) === 'everything' ? [] : privateSubjects;
  const isHidden = reference !== undefined && hidden.some((type) => type === reference.type);
  const subject = reference === undefined || isHidden ? null : await findSubject(db, reference);
  if (reference !== undefined && subject === null) return refuse('missing', 'subject');
  if (watched !== undefined && actor.kind !== 'user') return refuse('sign-in');
  return ok({
    ...everything,
    ...filter,
    subject,
    actor: await findActors(db, actors),
    batch: batch ?? null,
    since: since ?? null,
    until: until ?? null,
    watched: watched !== undefined && actor.kind === 'user' ? await watchedKeys(db, actor.id) : null,
    hidden,
  });
}

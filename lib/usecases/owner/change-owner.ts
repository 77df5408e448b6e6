import type { z } from 'zod';
import { changed } from '../../domain/audit-event';
import type { Owner } from '../../domain/owner';
import { ok, type Result, refuse } from '../../domain/result';
import { withChanges } from '../../domain/with-changes';
import type { updateOwnerInput } from '../../schema/owner';
import { lockOwner, ownerIds, savedOwner, writeOwner } from '../../store/owner-store';
import type { Context, Done } from '../use-case';

/**
 * Changes a team or a person for whatever use case. Refuses with `missing` at `owner` or `contactOwner`, `forbidden`,
 * `stale`, and `not-a-choice` at `contactOwner` where they would answer for themselves.
 */
export async function changeOwner(
  { db, now, allows }: Context,
  { owner: slug, version, ...given }: z.output<typeof updateOwnerInput>,
): Promise<Result<Done<Owner>>> {
  const owner = await lockOwner(db, slug);
  if (owner === null) return refuse('missing', 'owner');
  if (!allows([owner.id])) return refuse('forbidden');
  if (version !== undefined && version !== owner.version) return refuse('stale');
  const { contactOwner, ...fields } = withChanges(owner.fields, given);
  if (contactOwner === slug) return refuse('not-a-choice', 'contactOwner');
  const [contact] = contactOwner === null ? [] : await ownerIds(db, [contactOwner]);
  if (contactOwner !== null && contact === undefined) return refuse('missing', 'contactOwner');
  const changes = changed(owner.fields, { ...fields, contactOwner });
  if (Object.keys(changes).length === 0) {
    return ok({ value: await savedOwner(db, slug), events: [] });
  }
  await writeOwner(db, owner.id, { ...fields, contactOwnerId: contact?.id ?? null }, now);
  return ok({
    value: await savedOwner(db, slug),
    events: [
      {
        type: 'owner.changed',
        subjectType: 'owner',
        subjectId: String(owner.id),
        subjectName: slug,
        scheme: null,
        changes,
      },
    ],
  });
}

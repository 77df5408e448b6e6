import type { z } from 'zod';
import type { AuditEvent } from '../../domain/audit-event';
import { ok, type Result, refuse } from '../../domain/result';
import type { User } from '../../domain/user';
import type { changeOwnerMemberInput } from '../../schema/owner-member';
import type { Db } from '../../store/database';
import { ownerIds } from '../../store/owner-store';
import { lockUser } from '../../store/user-store';
import type { Context } from '../use-case';

type Owner = { readonly id: number; readonly slug: string };
type Named = Pick<User, 'id' | 'name'>;

/** The two that a membership is between. Refuses with `missing` at `owner` or `userId`, `forbidden`. */
export async function findMembership(
  db: Db,
  allows: Context['allows'],
  input: z.output<typeof changeOwnerMemberInput>,
): Promise<Result<{ readonly owner: Owner; readonly user: Named }>> {
  const [owner] = await ownerIds(db, [input.owner]);
  // Whoever may change nothing here is not told which e-mail addresses there are.
  if (!allows(owner === undefined ? [] : [owner.id])) return refuse('forbidden');
  if (owner === undefined) return refuse('missing', 'owner');
  const user = await lockUser(
    db,
    input.userId.includes('@') ? { email: input.userId } : { id: input.userId },
  );
  return user === null ? refuse('missing', 'userId') : ok({ owner, user });
}

/** That somebody acts for an owner who did not, or no longer does. */
export function membershipChanged(owner: Owner, from: Named | null, to: Named | null): AuditEvent {
  const told = (user: Named | null) => user && { id: user.id, name: user.name };
  return {
    type: 'owner.changed',
    subjectType: 'owner',
    subjectId: String(owner.id),
    subjectName: owner.slug,
    scheme: null,
    changes: { member: { from: told(from), to: told(to) } },
  };
}

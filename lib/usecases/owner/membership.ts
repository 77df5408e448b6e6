import type { z } from 'zod';
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

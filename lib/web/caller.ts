import { cookies } from 'next/headers';
import { cache } from 'react';
import { actorOfSession, cookieNameOf } from '../auth/caller';
import type { Actor } from '../domain/access';
import { thePortal } from './portal';
import { Refusal } from './refusal';

const anonymous: Actor = { kind: 'anonymous' };

/**
 * Who is asking, from the session cookie of the request that is being answered. Within one page it is looked up once,
 * and not at all where no cookie came.
 */
export const theCaller: () => Promise<Actor> = cache(async () => {
  const portal = await thePortal();
  const cookie = (await cookies()).get(cookieNameOf(portal))?.value;
  if (cookie === undefined) return anonymous;
  const found = await actorOfSession(portal, cookie);
  if (!found.ok) throw new Refusal(found.refusal);
  return found.value ?? anonymous;
});

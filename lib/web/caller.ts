import type { Actor } from '../domain/access';

const anonymous: Actor = { kind: 'anonymous' };

/** Who is asking, from the request that is being answered. */
export async function theCaller(): Promise<Actor> {
  return anonymous;
}

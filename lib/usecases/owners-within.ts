import type { Context } from './use-case';

/** The owners that the right reaches the things of; null: everybody's. */
export function ownersWithin({ actor, allows }: Pick<Context, 'actor' | 'allows'>): readonly number[] | null {
  if (allows([])) return null;
  return actor.kind === 'user' ? actor.owners : [];
}

import type { Context } from '../use-case';

/** Who does it, as a request tells of people; null: the portal itself. */
export function whoActs({
  actor,
}: Pick<Context, 'actor'>): { readonly id: string; readonly name: string } | null {
  return actor.kind === 'user' ? { id: actor.id, name: actor.name } : null;
}

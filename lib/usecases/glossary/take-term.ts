import { ok, type Result, refuse, refuseStale } from '../../domain/result';
import type { Term } from '../../domain/translation-entry';
import { lockTerm } from '../../store/term-store';
import type { Context } from '../use-case';

/** Holds a term that somebody wants to change. Refuses with `missing` at `id`, `forbidden`, `stale` with the term. */
export async function takeTerm(
  { db, allowsIn }: Context,
  { id, version }: { readonly id: number; readonly version?: number | undefined },
): Promise<Result<Term>> {
  const term = await lockTerm(db, id);
  if (!allowsIn(term?.locale ?? '')) return refuse('forbidden');
  if (term === null) return refuse('missing', 'id');
  return version === undefined || version === term.version ? ok(term) : refuseStale(term);
}

import { type Right, reachOf } from '../domain/access';
import { listRights } from '../usecases/access/list-rights';
import { theCaller } from './caller';
import { attempt } from './read';

type Thing =
  | { readonly owner: string }
  | { readonly scheme: string; readonly prefix: string }
  | { readonly locale: string };

/** What the caller may do with a thing, so that a page offers only that; the use cases ask for themselves. */
export async function rightsTo(thing: Thing | null): Promise<ReadonlySet<Right>> {
  if ((await theCaller()).kind === 'anonymous') return new Set();
  const listed = await attempt(listRights, thing ?? {});
  return new Set(listed.ok ? listed.value : []);
}

/** Whether the caller has a right over anything at all: it may still not reach the thing they then choose. */
export async function mayAnywhere(right: Right): Promise<boolean> {
  return reachOf(await theCaller(), right, true) !== 'nothing';
}

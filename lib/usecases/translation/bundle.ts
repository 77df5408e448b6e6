import { lookUpChain } from '../../domain/locale';
import { ok, type Result, refuse } from '../../domain/result';
import { bundleMark } from '../../store/bundle-store';
import type { Db } from '../../store/database';
import { allLocales } from '../../store/locale-store';

export type Bundled = {
  readonly schemeId: number;
  /** Where texts are looked up, nearest first. */
  readonly chain: readonly string[];
  /** Stands for what is served, and changes with it. */
  readonly mark: string;
};

/** What is served of a scheme in a locale, known by its mark alone. Refuses with `missing` at `scheme`. */
export async function findBundle(db: Db, scheme: string, locale: string): Promise<Result<Bundled>> {
  const chain = lookUpChain(locale, await allLocales(db));
  const found = await bundleMark(db, scheme, chain);
  if (found === null) return refuse('missing', 'scheme');
  const { schemeId, codes, texts } = found;
  return ok({ schemeId, chain, mark: `${codes}.${texts}.${chain.join('.')}` });
}

import { fallbackChain, type Locale, SOURCE_LOCALE } from '../../domain/locale';
import { ok, type Result, refuse } from '../../domain/result';
import type { Db } from '../../store/database';
import { writeChains } from '../../store/locale-store';

/**
 * Keeps where texts of every language are looked up, after one of them was added or changed; all are held. Refuses with
 * `missing` or `fallback-cycle` at `fallback`.
 * @returns the one that was changed
 */
export async function settleChains(db: Db, locales: readonly Locale[], tag: string): Promise<Result<Locale>> {
  const known = new Map(locales.map((locale) => [locale.tag, locale]));
  const changed = known.get(tag);
  const { fallback = null } = changed ?? {};
  if (changed === undefined || (fallback !== null && fallback !== SOURCE_LOCALE && !known.has(fallback))) {
    return refuse('missing', 'fallback');
  }
  const chains = locales.map((locale) => ({
    tag: locale.tag,
    chain: fallbackChain(locale.tag, (one) => known.get(one)?.fallback ?? null),
  }));
  const sound = chains.flatMap(({ tag: of, chain }) => (chain === null ? [] : [{ tag: of, chain }]));
  if (sound.length < chains.length) return refuse('fallback-cycle', 'fallback');
  await writeChains(db, sound);
  return ok({ ...changed, chain: sound.find((one) => one.tag === tag)?.chain ?? [] });
}

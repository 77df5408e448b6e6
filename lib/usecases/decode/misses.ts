import type { Entry } from '../../domain/decode/decoded-match';
import type { CodeMatch } from '../../domain/decode/resolve';
import { segmentTexts } from '../../domain/scheme/segment-text';
import type { Miss } from '../../store/lookup-miss-store';
import type { MeaningOf, SchemeOfMatch } from './meanings';

/** How many different codes one text may have counted. */
const COUNTED = 100;

/** The codes under a registered prefix that the registry does not have, each once however it is spelled. */
export function missesOf(
  matches: readonly { readonly scheme: SchemeOfMatch; readonly match: CodeMatch<Entry> }[],
  meaningOf: MeaningOf,
): readonly Miss[] {
  const misses = new Map<string, Miss>();
  for (const { scheme, match } of matches) {
    if (match.entry !== null || match.reading === null) continue;
    const { parts, identity } = match.reading;
    const prefix = segmentTexts(scheme.grammar, parts)?.find(({ kind }) => kind === 'prefix');
    const prefixId = prefix && meaningOf(scheme, prefix)?.prefixId;
    if (prefixId) misses.set(`${prefixId} ${identity}`, { prefixId, code: identity });
    if (misses.size === COUNTED) break;
  }
  return [...misses.values()];
}

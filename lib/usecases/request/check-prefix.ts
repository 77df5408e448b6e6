import { prefixNeighbours } from '../../domain/lookalike';
import { canonicalPrefix, prefixSegment } from '../../domain/prefix';
import type { PrefixAvailability } from '../../domain/prefix-availability';
import { prefixCandidates } from '../../domain/prefix-suggestion';
import { ok, refuse } from '../../domain/result';
import type { PrefixSegment } from '../../domain/scheme/segment';
import { checkPrefixInput } from '../../schema/request';
import type { Db } from '../../store/database';
import { claimedAmong } from '../../store/prefix-claim-store';
import { type SchemeRecord, schemeBySlug } from '../../store/scheme-store';
import { query } from '../use-case';
import { similarTo } from './find-conflicts';
import { reasonsAgainst } from './find-reasons';

const SUGGESTED = 5;
/** Of so many that are free it is looked whether they can be taken for others. */
const LOOKED_AT = 12;

/**
 * Whether a prefix can be had, what stands in the way, which others could be had instead, and which components that are
 * called alike have one already. Refuses with `missing` at `scheme`.
 */
export const checkPrefix = query({
  title: 'Check whether a prefix can be had',
  right: 'registry.read',
  input: checkPrefixInput,
  async run({ scheme: slug, prefix: typed, title, request }, context) {
    const { db } = context;
    const scheme = await schemeBySlug(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const segment = prefixSegment(scheme.grammar);
    const prefix = typed === undefined ? null : canonicalPrefix(segment, typed);
    const reasons = prefix === null ? [] : await reasonsAgainst(context, scheme, prefix, request ?? null);
    const available = prefix === null ? null : reasons.every(({ kind }) => kind === 'lookalike');
    const name = title ?? (available === false ? typed : undefined);
    const [suggestions, similar] = await Promise.all([
      name === undefined ? [] : suggest(db, scheme, segment, name, prefix),
      title === undefined ? [] : similarTo(context, scheme, title),
    ]);
    return ok<PrefixAvailability>({ prefix, available, reasons, suggestions, similar });
  },
});

/** Free prefixes that a name suggests; those that can be taken for others come last. */
async function suggest(
  db: Db,
  { id }: SchemeRecord,
  segment: PrefixSegment | null,
  name: string,
  wanted: string | null,
): Promise<readonly string[]> {
  const candidates = prefixCandidates(segment, name).filter((candidate) => candidate !== wanted);
  const claimed = await claimedAmong(db, id, candidates);
  const free = candidates.filter((candidate) => !claimed.has(candidate)).slice(0, LOOKED_AT);
  const near = new Map(free.map((candidate) => [candidate, prefixNeighbours(segment, candidate)]));
  const taken = await claimedAmong(db, id, [...near.values()].flat());
  const isClear = (candidate: string) => !near.get(candidate)?.some((one) => taken.has(one));
  return [...free.filter(isClear), ...free.filter((one) => !isClear(one))].slice(0, SUGGESTED);
}

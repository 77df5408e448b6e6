import { fits } from '../../domain/lookalike';
import { prefixSegment } from '../../domain/prefix';
import {
  type AvailabilityReason,
  claimedReason,
  isReservedFor,
  liveClaim,
  lookalikeReason,
  malformedReason,
} from '../../domain/prefix-availability';
import { claimOf } from '../../store/prefix-claim-store';
import type { SchemeRecord } from '../../store/scheme-store';
import type { Context } from '../use-case';
import { lookalikesOf } from './find-conflicts';

/**
 * All that stands in the way of a prefix in its canonical spelling: what it collides with first, then what it can be
 * taken for. What is reserved for who asks, or held by the request that is being changed, does not.
 */
export async function reasonsAgainst(
  context: Pick<Context, 'db' | 'now' | 'actor'>,
  scheme: SchemeRecord,
  prefix: string,
  except: number | null,
): Promise<readonly AvailabilityReason[]> {
  const { db, now, actor } = context;
  const segment = prefixSegment(scheme.grammar);
  if (segment !== null && !fits(segment, prefix)) return [malformedReason(segment)];
  const claim = liveClaim(await claimOf(db, scheme.id, prefix), now);
  const isOwn =
    claim !== null &&
    claim.registered === null &&
    (claim.request === null
      ? claim.reservation !== null && isReservedFor(claim.reservation, actor)
      : claim.request.id === except);
  const lookalikes = await lookalikesOf(context, scheme, prefix, except);
  return [
    ...(claim === null || isOwn ? [] : [claimedReason(scheme.slug, claim)]),
    ...lookalikes.map((one) => lookalikeReason(scheme.slug, one)),
  ];
}

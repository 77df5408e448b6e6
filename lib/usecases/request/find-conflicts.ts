import { prefixNeighbours } from '../../domain/lookalike';
import { prefixSegment } from '../../domain/prefix';
import { type Claim, liveClaim, type SimilarPrefix } from '../../domain/prefix-availability';
import type { RequestConflict, RequestSubject } from '../../domain/request';
import type { Scheme } from '../../domain/scheme/scheme';
import { claimedLookalikes, similarPrefixes } from '../../store/prefix-claim-store';
import type { Context } from '../use-case';

type Of = Pick<Scheme, 'grammar'> & { readonly id: number };

/** So many of each are told. */
const TOLD = 5;
/** Least likeness of two titles (pg_trgm) for one to be asked "is it this?", and for a registrar to be. */
const ALIKE = 0.4;
const NEARLY_THE_SAME = 0.6;

/** What is spoken for and easily taken for a prefix. */
export async function lookalikesOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  scheme: Of,
  prefix: string,
  except: number | null,
): Promise<readonly Claim[]> {
  const neighbours = prefixNeighbours(prefixSegment(scheme.grammar), prefix);
  const claims = await claimedLookalikes(db, scheme.id, prefix, neighbours, TOLD);
  return claims.flatMap((claim) => {
    const live = liveClaim(claim, now);
    return live === null || (except !== null && live.request?.id === except) ? [] : [live];
  });
}

/** Components of the scheme that are called like one, and may be it. */
export function similarTo(
  { db }: Pick<Context, 'db'>,
  scheme: Of,
  title: string,
): Promise<readonly SimilarPrefix[]> {
  return similarPrefixes(db, scheme.id, title, ALIKE, TOLD);
}

/** Why a registrar has to look at what an open scheme would grant at once. */
export async function conflictsOf(
  context: Pick<Context, 'db' | 'now'>,
  scheme: Of,
  subject: RequestSubject,
  except: number | null,
): Promise<readonly RequestConflict[]> {
  if (subject.kind !== 'prefix') return [];
  const lookalikes = await lookalikesOf(context, scheme, subject.prefix, except);
  const same = await similarPrefixes(context.db, scheme.id, subject.title, NEARLY_THE_SAME, 1);
  return [
    ...(lookalikes.length > 0 ? (['lookalike'] as const) : []),
    ...(same.length > 0 ? (['similar'] as const) : []),
  ];
}

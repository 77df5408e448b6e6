import { createHash } from 'node:crypto';
import { type Ok, ok, type Refused, refuse } from '../domain/result';
import { type Throttled, throttles } from '../domain/throttle';
import type { Db } from '../store/database';
import { countAttempts, forgetAttempts, giveBack } from '../store/throttle-store';

/** Who or what tries, by kind: `{'sign-in-address': '192.0.2.7'}`. */
export type Attempt = Readonly<Partial<Record<Throttled, string>>>;

/**
 * Counts an attempt before it is made, in the database that all processes share. Refuses with `rate-limit` and the
 * seconds to wait where one of its kinds is used up.
 */
export async function admitAttempt(db: Db, attempt: Attempt, now: Date): Promise<Ok<null> | Refused> {
  let wait = 0;
  for (const kind of kindsIn(attempt)) {
    const { attempts, seconds } = throttles[kind];
    const { count, resetsAt } = await countAttempts(db, keyOf(kind, attempt[kind]), 1, seconds, now);
    if (count > attempts) wait = Math.max(wait, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
  }
  return wait === 0 ? ok(null) : refuse('rate-limit', undefined, { seconds: wait });
}

/** What succeeded is no guess: it does not count, and clears those kinds that say so. */
export async function forgiveAttempt(db: Db, attempt: Attempt, cleared: readonly Throttled[]): Promise<void> {
  const keys = (kinds: readonly Throttled[]) => kinds.map((kind) => keyOf(kind, attempt[kind]));
  await forgetAttempts(db, keys(cleared));
  await giveBack(db, keys(kindsIn(attempt).filter((kind) => !cleared.includes(kind))));
}

function kindsIn(attempt: Attempt): readonly Throttled[] {
  return kinds.filter((kind) => attempt[kind] !== undefined);
}

const kinds = Object.keys(throttles).filter((key): key is Throttled => Object.hasOwn(throttles, key));

/** No address of anybody is kept. */
function keyOf(kind: Throttled, who: string | undefined): string {
  return `${kind}:${createHash('sha256')
    .update(who ?? '')
    .digest('base64url')}`;
}

import type { Database } from '../store/database';
import { type Asked, addDemand } from '../store/demand-store';

/** Of how many different codes look-ups are counted until they are stored; those beyond count another time. */
const COUNTED = 5_000;

/** Look-ups that a process has answered and not stored yet, so that none waits for its being counted. */
export type Demand = {
  readonly count: (code: { readonly scheme: string; readonly code: string }) => void;
  /** Everything that was counted since. */
  readonly take: () => readonly Asked[];
};

export function countingDemand(): Demand {
  const counted = new Map<string, Asked>();
  return {
    count: ({ scheme, code }) => {
      const key = `${scheme} ${code}`;
      const before = counted.get(key);
      if (before === undefined && counted.size >= COUNTED) return;
      counted.set(key, { scheme, code, times: (before?.times ?? 0) + 1 });
    },
    take: () => {
      const taken = [...counted.values()];
      counted.clear();
      return taken;
    },
  };
}

type Counting = { readonly database: Database; readonly demand: Demand };

/** Stores what was counted. What cannot be stored is lost: it weighs what is translated first, and nothing else. */
export async function storeDemand({ database, demand }: Counting): Promise<void> {
  await addDemand(database.primary, demand.take());
}

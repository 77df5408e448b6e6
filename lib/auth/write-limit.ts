import type { Database } from '../store/database';
import { countAttempts } from '../store/throttle-store';

/** Changes that a process may let through before it asks the database again. */
type Lease = { left: number; readonly until: number; readonly refused: boolean };

const WINDOW = 60;
const leases = new WeakMap<Database, Map<string, Promise<Lease>>>();

/**
 * How many seconds somebody has to wait before the next change; 0: go ahead. All processes count together, but each
 * takes a handful of changes at once, so that a change costs no write of its own.
 */
export async function waitToWrite(
  database: Database,
  userId: string,
  limit: number,
  now: Date,
): Promise<number> {
  const held = leases.get(database) ?? new Map<string, Promise<Lease>>();
  leases.set(database, held);
  for (;;) {
    const current = held.get(userId) ?? begin(held, database, userId, limit, now);
    const lease = await current;
    if (lease.until > now.getTime()) {
      if (lease.refused) return Math.ceil((lease.until - now.getTime()) / 1000);
      lease.left -= 1;
      if (lease.left >= 0) return 0;
    }
    // Of those that find it used up, the first asks anew and the others wait for that.
    if (held.get(userId) === current) held.delete(userId);
  }
}

function begin(
  held: Map<string, Promise<Lease>>,
  database: Database,
  userId: string,
  limit: number,
  now: Date,
): Promise<Lease> {
  const size = Math.max(1, Math.min(50, Math.floor(limit / 20)));
  const lease = countAttempts(database.primary, `write:${userId}`, size, WINDOW, now).then(
    ({ count, resetsAt }) => ({
      left: Math.min(size, limit - count + size),
      until: resetsAt.getTime(),
      refused: count - size >= limit,
    }),
  );
  held.set(userId, lease);
  lease.catch(() => held.delete(userId));
  return lease;
}

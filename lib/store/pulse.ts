import { Client, type Pool, type PoolClient } from 'pg';
import { DatabaseAway } from './unavailable';

/** Milliseconds between two looks. */
const EVERY = 500;
/** What takes longer makes one ask whether the server still answers at all. */
const SUSPECT_AFTER = 1_000;
const ANSWERS_WITHIN = 2_000;
/** No transaction and no statement may take so long: its connection is lost, whatever others do. */
const LOST_AFTER = 60_000;

export type Pulse = {
  /**
   * Does the work as long as the server answers.
   * @throws DatabaseAway at once where it is found not to, although the work itself may go on waiting
   */
  readonly whileThere: <T>(work: () => Promise<T>) => Promise<T>;
  readonly stop: () => void;
};

/**
 * Notices that a server is silent: one that is halted, or a network that swallows packets, refuses nothing, and TCP
 * would wait for it for minutes. A slow statement is no silence, so while something takes long the server is asked
 * something else; if that is not answered either, every connection in use is cut, and waits no longer.
 */
export function watchPulse(pool: Pool, url: string): Pulse {
  const inUse = new Map<PoolClient, number>();
  pool.on('acquire', (client) => inUse.set(client, performance.now()));
  pool.on('release', (_error, client) => inUse.delete(client));
  const works = new Map<(reason: DatabaseAway) => void, number>();
  let away = false;

  const cut = (client: PoolClient) => void client.end().catch(() => undefined);
  const look = async () => {
    const now = performance.now();
    const began = [...works.values(), ...inUse.values()];
    if (!away && !began.some((at) => now - at > SUSPECT_AFTER)) return;
    away = !(await answers(url));
    for (const [client, at] of inUse) if (away || now - at > LOST_AFTER) cut(client);
    if (away) for (const giveUp of [...works.keys()]) giveUp(new DatabaseAway());
  };
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void look().finally(() => {
      looking = false;
    });
  }, EVERY).unref();

  return {
    whileThere: (work) => {
      if (away) return Promise.reject(new DatabaseAway());
      return new Promise((resolve, reject) => {
        works.set(reject, performance.now());
        void work()
          .then(resolve, reject)
          .finally(() => works.delete(reject));
      });
    },
    stop: () => clearInterval(timer),
  };
}

/** Of PostgreSQL, not of the network: EPIPE has five characters, too. */
const SQLSTATE = /^\d[0-9A-Z]{4}$/;

/** Whether a server says anything, be it no. */
async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWERS_WITHIN });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && SQLSTATE.test(String(error.code));
  } finally {
    void client.end().catch(() => undefined);
  }
}

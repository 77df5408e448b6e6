import { type Refused, refuse } from '../domain/result';

// Next.js's bundle and the server hold separate copies of a class: an error is known by its code, of PostgreSQL's
// (appendix A), and not by `instanceof`.

/** The database was found not to answer; nothing of what was asked is done. */
export class DatabaseAway extends Error {
  readonly code = '08006';
  constructor() {
    super('The database does not answer');
  }
}

const OUTCOME_UNKNOWN = '08007';

/** The connection broke after a transaction was told to end well: nobody but the database knows whether it did. */
export class OutcomeUnknown extends Error {
  readonly code = OUTCOME_UNKNOWN;
  constructor(cause: unknown) {
    super('The database was lost while a change was being saved', { cause });
  }
}

/**
 * Codes of a database that cannot be reached, takes no more connections or does not get to it in time: of PostgreSQL
 * (appendix A: classes 08, 53 and 57P; a statement, a lock or a transaction that took too long), of the network, of
 * Prisma.
 */
const codes =
  /^(08...|53[34]00|57P0[1-5]|57014|55P03|25P03|E(CONN|HOST|NET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN)\w*|P100[128]|P1017|P2024|P2028|P2037)$/;

/** The driver gives these no code. */
const messages =
  /^(Connection terminated|timeout (exceeded when trying to connect|expired)|Client (has encountered a connection|was closed))/;

/** What Prisma says of the failure of a raw statement, whose own code is always P2010, and of a COMMIT, which has none. */
const kinds =
  /"kind":"(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)"|"(57P0[1-5]|57014|55P03|25P03)"/;

/** Whether a failure means that the database is away, and that trying again later may help. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'PrismaClientInitializationError') return true;
  if ('meta' in error && kinds.test(JSON.stringify(error.meta) ?? '')) return true;
  if (error.name === 'DriverAdapterError' && kinds.test(JSON.stringify(error.cause) ?? '')) return true;
  return ('code' in error && codes.test(String(error.code))) || messages.test(error.message);
}

/** A database that is away is no surprise: `unavailable`, or `outcome-unknown` for a change. The rest stays thrown. */
export function refuseUnavailable(error: unknown): Refused {
  if (error instanceof Error && 'code' in error && error.code === OUTCOME_UNKNOWN)
    return refuse('outcome-unknown');
  if (isUnavailable(error)) return refuse('unavailable');
  throw error;
}

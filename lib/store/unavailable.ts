import { Prisma } from '../../prisma/generated/client';

/**
 * Codes of a database that cannot be reached or takes no more connections: of PostgreSQL (appendix A: classes
 * 08, 53 and 57P), of the network, of Prisma.
 */
const codes =
  /^(08...|53[34]00|57P0[1-5]|E(CONN|HOST|NET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN)\w*|P100[128]|P1017|P2024|P2037)$/;

/** The driver gives these no code. */
const messages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** What Prisma says of a raw statement's failure, whose own code is always P2010. */
const kinds = /"kind":"(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)"/;

/** Whether a failure means that the database is away, and that trying again later may help. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (!(error instanceof Error)) return false;
  if ('meta' in error && kinds.test(JSON.stringify(error.meta) ?? '')) return true;
  return ('code' in error && codes.test(String(error.code))) || messages.test(error.message);
}

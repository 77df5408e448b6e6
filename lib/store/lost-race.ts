/** Lost to another transaction, and may be tried again: Prisma's P2034; serialization failure, deadlock. */
export function isDeadlock(error: unknown): boolean {
  return isKnown(error, 'P2034', ['40001', '40P01']);
}

/** Somebody else took the value first: Prisma's P2002; unique violation. */
export function isTaken(error: unknown): boolean {
  return isKnown(error, 'P2002', ['23505']);
}

/** By PostgreSQL's code (appendix A), by Prisma's own, or, where Prisma ran a raw statement, P2010 with PostgreSQL's in what comes along. */
function isKnown(error: unknown, code: string, states: readonly string[]): boolean {
  // Not by its class, of which Next.js's bundle and the server may hold separate copies.
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (states.some((state) => error.code === state)) return true;
  if (!('meta' in error)) return false;
  if (error.code !== 'P2010') return error.code === code;
  const meta = JSON.stringify(error.meta ?? {});
  return states.some((state) => meta.includes(`"${state}"`));
}

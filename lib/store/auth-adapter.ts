import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Database } from './database';

/** Where better-auth keeps users, sessions and accounts. */
export function authAdapter({ primary }: Database) {
  return prismaAdapter(primary, { provider: 'postgresql' });
}

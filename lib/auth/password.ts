import { hashPassword as hash, verifyPassword as verify } from 'better-auth/crypto';

/** How a password is kept: scrypt, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password);
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  return verify({ hash: kept, password });
}

import type { Role } from './access';
import type { OwnerReference } from './code';

/** Somebody who can sign in. */
export type User = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Since when they cannot sign in; null: they can. */
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
};

/** A user with what hangs on them. */
export type UserDetails = User & {
  /** Owners they act for, by slug. */
  readonly owners: readonly OwnerReference[];
  /** How many browsers they are signed in with. */
  readonly sessions: number;
  readonly hasPassword: boolean;
};

/** An API token as it can still be shown: never the token, never its hash. */
export type Token = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
};

export type TokenState = 'active' | 'expired' | 'revoked';

export function tokenState({ expiresAt, revokedAt }: Token, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'active';
}

/** A user who acts for an owner. */
export type OwnerMember = Pick<User, 'id' | 'name' | 'email' | 'disabledAt'>;

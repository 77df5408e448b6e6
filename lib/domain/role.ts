import type { Role } from './access';

/** A role as REST and audit events write it: `"member"`, `{"translator": "ja"}`. */
export type WrittenRole =
  | 'member'
  | 'registrar'
  | 'admin'
  | { readonly translator: string }
  | { readonly reviewer: string };

export const roleNames = [
  'member',
  'translator',
  'reviewer',
  'registrar',
  'admin',
] as const satisfies Role['role'][];

export function writtenRole(role: Role): WrittenRole {
  switch (role.role) {
    case 'translator':
      return { translator: role.locale };
    case 'reviewer':
      return { reviewer: role.locale };
    case 'member':
    case 'registrar':
    case 'admin':
      return role.role;
  }
}

/** A role as one word, which tells it from every other: `translator:ja`. */
export function roleKey(role: Role): string {
  return 'locale' in role ? `${role.role}:${role.locale}` : role.role;
}

/** Each role once, in the order of `roleNames` and then of locales. */
export function inOrder(roles: readonly Role[]): readonly Role[] {
  const once = new Map(roles.map((role) => [roleKey(role), role]));
  const place = (role: Role) => `${roleNames.indexOf(role.role)} ${roleKey(role)}`;
  return [...once.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

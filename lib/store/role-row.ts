import type { Role } from '../domain/access';

/** A role as it is kept: `locale` is empty where the role has none. */
export type RoleRow = { readonly role: Role['role']; readonly locale: string };

export function roleOf({ role, locale }: RoleRow): Role {
  return role === 'translator' || role === 'reviewer' ? { role, locale } : { role };
}

export function rowOf(role: Role): RoleRow {
  return { role: role.role, locale: 'locale' in role ? role.locale : '' };
}

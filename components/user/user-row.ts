import type { Role } from '@/lib/domain/access';
import type { User } from '@/lib/domain/user';
import type { LinkText } from '../ui/link-text';
import type { TimeTexts } from '../ui/time-text';

/** A user as their table shows them: plain data, ready to be drawn in the browser. */
export type UserRow = {
  id: string;
  user: LinkText;
  email: string;
  roles: string;
  disabled: boolean;
  createdAt: TimeTexts;
};

type Needs = {
  /** The address of a page in the reader's language. */
  href: (path: string) => string;
  roleName: (role: Role) => string;
  time: (time: Date) => TimeTexts;
  /** Said where there is no role. */
  none: string;
  /** Writes several as one. */
  list: (texts: readonly string[]) => string;
};

export function userRow({ id, name, email, roles, disabledAt, createdAt }: User, needs: Needs): UserRow {
  return {
    id,
    user: { href: needs.href(`/admin/users/${id}`), text: name },
    email,
    roles: roles.length === 0 ? needs.none : needs.list(roles.map(needs.roleName)),
    disabled: disabledAt !== null,
    createdAt: needs.time(createdAt),
  };
}

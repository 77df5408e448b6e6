import { z } from 'zod';
import type { Role } from '../domain/access';
import { PASSWORD_LENGTH } from '../domain/password';
import { inOrder, roleNames } from '../domain/role';
import { listInput, searchText, several } from './list';
import { line, localeTag } from './text';

/** An id that the portal gave out. */
export const userId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[A-Za-z0-9_-]+$/);

/** In lower case: no two people differ by the case of their address alone. */
export const email = z
  .string()
  .trim()
  .max(254)
  .transform((text) => text.toLowerCase())
  .pipe(z.email());

/** Never trimmed: what was typed is what is asked for. */
export const newPassword = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);

const localized = z.union([
  z.strictObject({ translator: localeTag }),
  z.strictObject({ reviewer: localeTag }),
]);

/** `translator:ja`, as a form has to write it: `{translator: 'ja'}`. */
const keyed = z
  .string()
  .max(40)
  .regex(/^(translator|reviewer):/)
  .transform((text) => {
    const [name = '', locale] = text.split(':', 2);
    return { [name]: locale };
  })
  .pipe(localized);

const role = z
  .union([z.enum(['member', 'registrar', 'admin']), localized, keyed])
  .transform((written): Role => {
    if (typeof written === 'string') return { role: written };
    return 'translator' in written
      ? { role: 'translator', locale: written.translator }
      : { role: 'reviewer', locale: written.reviewer };
  });
const roles = z.array(role).max(200).transform(inOrder);

export const createUserInput = z.strictObject({
  email,
  name: line(120),
  /** Without one they sign in by a link to their mailbox, or through the company's own sign-in. */
  password: newPassword.optional(),
  roles,
});

export const updateUserInput = z.strictObject({
  id: userId,
  name: line(120).optional(),
  /** All the roles they are to have. */
  roles: roles.optional(),
  disabled: z.boolean().optional(),
});

export const userSortFields = ['name', 'email', 'createdAt'] as const;

const filter = {
  q: searchText,
  role: several(z.enum(roleNames)),
  disabled: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
};

export const listUsersInput = z.strictObject({ ...listInput(userSortFields), ...filter });
export const countUsersInput = z.strictObject(filter);
export type UserFilter = z.output<typeof countUsersInput>;

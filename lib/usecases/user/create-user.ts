import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { created } from '../../domain/audit-event';
import { ok, refuse, refuseFields } from '../../domain/result';
import { writtenRole } from '../../domain/role';
import type { User } from '../../domain/user';
import { createUserInput } from '../../schema/user';
import { allLocales } from '../../store/locale-store';
import { insertUser } from '../../store/user-store';
import { command } from '../use-case';
import { foreignLocales } from './foreign-locales';

/**
 * Adds somebody who can sign in. Refuses with `missing` at a role whose locale is not registered, `conflict` at
 * `email`.
 */
export const createUser = command({
  title: 'Create a user',
  right: 'user.create',
  input: createUserInput,
  async run({ email, name, password, roles }, { db, now }) {
    const faults = foreignLocales(roles, await allLocales(db));
    if (faults.length > 0) return refuseFields(faults);
    const user: User = { id: randomUUID(), email, name, roles, disabledAt: null, createdAt: now };
    const passwordHash = password === undefined ? null : await hashPassword(password);
    if (!(await insertUser(db, { ...user, passwordHash, now }))) {
      return refuse('conflict', 'email');
    }
    return ok({
      value: user,
      events: [
        {
          type: 'user.created',
          subjectType: 'user',
          subjectId: user.id,
          subjectName: name,
          scheme: null,
          changes: created({ email, name, roles: roles.map(writtenRole) }),
        },
      ],
    });
  },
});

import { changed } from '../../domain/audit-event';
import { ok, refuse, refuseFields } from '../../domain/result';
import { writtenRole } from '../../domain/role';
import type { User } from '../../domain/user';
import { updateUserInput } from '../../schema/user';
import { allLocales } from '../../store/locale-store';
import { endSessions, hasOtherAdmin, lockUser, saveUser } from '../../store/user-store';
import { command } from '../use-case';
import { foreignLocales } from './foreign-locales';

/**
 * Changes name and roles of a user, and whether they can sign in; disabling ends their sessions and keeps all else as
 * it is. Refuses with `missing` at `id` or at a role whose locale is not registered, `last-admin` at `disabled` or
 * `roles`.
 */
export const updateUser = command({
  title: 'Change a user',
  right: 'user.change',
  input: updateUserInput,
  async run({ id, name, roles, disabled }, { db, now }) {
    const faults = foreignLocales(roles ?? [], await allLocales(db));
    if (faults.length > 0) return refuseFields(faults);
    const before = await lockUser(db, { id });
    if (before === null) return refuse('missing', 'id');
    const after: User = {
      ...before,
      name: name ?? before.name,
      roles: roles ?? before.roles,
      disabledAt: disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? now) : null,
    };
    if (governs(before) && !governs(after) && !(await hasOtherAdmin(db, id))) {
      return refuse('last-admin', after.disabledAt === null ? 'roles' : 'disabled');
    }
    const changes = changed(recorded(before), recorded(after));
    if (Object.keys(changes).length === 0) return ok({ value: after, events: [] });
    await saveUser(db, before, after, now);
    if (before.disabledAt === null && after.disabledAt !== null) await endSessions(db, id);
    const subject = { subjectType: 'user', subjectId: id, subjectName: after.name, scheme: null } as const;
    return ok({ value: after, events: [{ type: 'user.changed', ...subject, changes }] });
  },
});

/** Whether somebody is an administrator who can sign in. */
function governs({ roles, disabledAt }: User): boolean {
  return disabledAt === null && roles.some(({ role }) => role === 'admin');
}

function recorded({ name, roles, disabledAt }: User) {
  return { name, roles: roles.map(writtenRole), disabled: disabledAt !== null };
}

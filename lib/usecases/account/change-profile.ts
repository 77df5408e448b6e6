import { changed } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { changeProfileInput } from '../../schema/account';
import { accountOf, updateProfile } from '../../store/account-store';
import { command } from '../use-case';

/** Changes how one is called and in which language mail comes. */
export const changeProfile = command({
  title: 'Change one’s own account',
  right: 'account.change',
  input: changeProfileInput,
  async run(profile, { actor, db, now }) {
    const account = actor.kind === 'user' ? await accountOf(db, { id: actor.id }) : null;
    if (account === null) return refuse('forbidden');
    const { id, name, locale } = account;
    await updateProfile(db, id, profile, now);
    const changes = changed({ name, locale }, profile);
    const subject = { subjectType: 'user', subjectId: id, subjectName: profile.name, scheme: null } as const;
    const isSame = Object.keys(changes).length === 0;
    return ok({ value: profile, events: isSame ? [] : [{ ...subject, type: 'user.changed', changes }] });
  },
});

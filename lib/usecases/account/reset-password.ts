import { hashPassword } from '../../auth/password';
import { hashToken } from '../../auth/token';
import { isGuessable } from '../../domain/password';
import { ok, refuse } from '../../domain/result';
import { resetPasswordInput } from '../../schema/account';
import { accountOf, keepPassword } from '../../store/account-store';
import { deleteLinks, linkValue, takeLink } from '../../store/link-store';
import { queueMail } from '../../store/mail-store';
import { deleteSessions } from '../../store/session-store';
import { command } from '../use-case';
import { passwordChanged } from './password-changed';

/**
 * Sets a new password for whoever has the link of a mail, and ends all their sessions. Refuses with `link-over`, and
 * with `weak-password` at `password`, which leaves the link good.
 */
export const resetPassword = command({
  title: 'Set a new password',
  right: 'account.recover',
  input: resetPasswordInput,
  async run({ token, password }, { db, now, url }) {
    const link = { purpose: 'reset-password', hash: hashToken(token) } as const;
    const id = await linkValue(db, link, now);
    const account = id === null ? null : await accountOf(db, { id });
    if (account === null || account.disabled) return refuse('link-over');
    const { email, name, locale } = account;
    if (isGuessable(password, [name, email])) return refuse('weak-password', 'password');
    if ((await takeLink(db, link, now)) === null) return refuse('link-over');
    await deleteLinks(db, link.purpose, account.id);
    await keepPassword(db, account.id, await hashPassword(password), now);
    await deleteSessions(db, account.id);
    const letter = { kind: 'password-changed', name, link: `${url}/reset-password` } as const;
    await queueMail(db, { to: email, locale: locale ?? 'en', letter }, now);
    return ok({ value: null, events: [passwordChanged(account)] });
  },
});

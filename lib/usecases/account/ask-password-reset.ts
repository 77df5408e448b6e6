import { hashToken, makeKey } from '../../auth/token';
import { ok } from '../../domain/result';
import { askPasswordResetInput } from '../../schema/account';
import { type Account, accountOf } from '../../store/account-store';
import { insertLink } from '../../store/link-store';
import { queueMail } from '../../store/mail-store';
import { command, type UseCase } from '../use-case';
import { throttled } from './throttled';

const MINUTES = 60;

/** Longer than the work takes: how long the answer takes says nothing of whether there is such an account. */
const ANSWER_AFTER = 400;

const asking = command({
  title: 'Ask for a new password',
  right: 'account.recover',
  input: askPasswordResetInput,
  async run({ email, locale }, { db, now, url }) {
    const account = await accountOf(db, { email });
    if (account === null || !maySetPassword(account)) return ok({ value: null, events: [] });
    const key = makeKey();
    const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
    await insertLink(db, { purpose: 'reset-password', hash: hashToken(key) }, account.id, now, expiresAt);
    const language = account.locale ?? locale;
    const link = `${url}${language === 'en' ? '' : `/${language}`}/reset-password/${key}`;
    const letter = { kind: 'reset-password', name: account.name, link, minutes: MINUTES } as const;
    await queueMail(db, { to: email, locale: language, letter }, now);
    return ok({ value: null, events: [] });
  },
});

/** Who signs in with the company's account only is not given another way around it. */
function maySetPassword({ disabled, passwordHash, signsInElsewhere }: Account): boolean {
  return !disabled && (passwordHash !== null || !signsInElsewhere);
}

const evenly: UseCase<typeof askPasswordResetInput, null> = {
  ...asking,
  run: async (...given) => {
    const pause = new Promise((resolve) => setTimeout(resolve, ANSWER_AFTER));
    const [result] = await Promise.all([asking.run(...given), pause]);
    return result;
  },
};

/**
 * Sends a link for setting a new password, where there is somebody with that address: the answer is the same either
 * way. Refuses with `rate-limit`.
 */
export const askPasswordReset = throttled(evenly, {
  attemptOf: ({ email, address }) => ({ 'reset-email': email, 'reset-address': address }),
});

import { type OpenedSession, openSession } from '../../auth/open-session';
import { ok, refuse } from '../../domain/result';
import { signInInput } from '../../schema/account';
import type { UseCase } from '../use-case';
import { throttled } from './throttled';

/** No command: to check a password takes its time, and a transaction would keep every other change waiting for it. */
const opening: UseCase<typeof signInInput, OpenedSession> = {
  title: 'Sign in',
  right: 'session.open',
  writes: true,
  input: signInInput,
  run: async (portal, _actor, raw) => {
    const opened = await openSession(portal, signInInput.parse(raw));
    return opened === null ? refuse('wrong-credentials') : ok(opened);
  },
};

/** Opens a session. Refuses with `wrong-credentials`, whichever of the two is wrong, and `rate-limit`. */
export const signIn = throttled(opening, {
  attemptOf: ({ email, address }) => ({
    'sign-in': `${email} ${address}`,
    'sign-in-email': email,
    'sign-in-address': address,
  }),
  forgiven: ['sign-in'],
});

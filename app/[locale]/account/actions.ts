'use server';

import { changePassword } from '@/lib/usecases/account/change-password';
import { changeProfile } from '@/lib/usecases/account/change-profile';
import { endOtherSessions } from '@/lib/usecases/account/end-other-sessions';
import { endSession } from '@/lib/usecases/account/end-session';
import { action } from '@/lib/web/action';
import { theSession } from '@/lib/web/session';

const session = async () => ({ session: await theSession() });

export const changeProfileAction = action(changeProfile, { to: () => '/account?done=saved' });

export const changePasswordAction = action(changePassword, {
  secret: ['current', 'password'],
  told: session,
  to: () => '/account?done=changed',
});

export const endSessionAction = action(endSession, { to: () => '/account?done=ended' });

export const endOtherSessionsAction = action(endOtherSessions, {
  told: session,
  to: () => '/account?done=ended',
});

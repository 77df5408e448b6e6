'use server';

import { getLocale } from 'next-intl/server';
import { askPasswordReset } from '@/lib/usecases/account/ask-password-reset';
import { resetPassword } from '@/lib/usecases/account/reset-password';
import { action } from '@/lib/web/action';
import { dropSession, theAddress } from '@/lib/web/session';

export const askPasswordResetAction = action(askPasswordReset, {
  told: async () => ({ ...(await theAddress()), locale: await getLocale() }),
  to: () => '/reset-password?asked=true',
});

export const resetPasswordAction = action(resetPassword, {
  secret: ['password', 'token'],
  after: dropSession,
  to: () => '/sign-in?done=password',
});

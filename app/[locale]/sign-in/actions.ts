'use server';

import { signIn } from '@/lib/usecases/account/sign-in';
import { signOut } from '@/lib/usecases/account/sign-out';
import { action } from '@/lib/web/action';
import { localPath } from '@/lib/web/local-path';
import { dropSession, endThisSession, keepCookies, theOrigin, theSession } from '@/lib/web/session';

export const signInAction = action(signIn, {
  aside: ['next'],
  secret: ['password'],
  told: theOrigin,
  after: async ({ cookies }) => {
    // Whoever sat here before is signed out: a session never changes hands.
    await endThisSession();
    await keepCookies(cookies);
  },
  to: (_, form) => localPath(String(form.get('next') ?? '/')),
});

export const signOutAction = action(signOut, {
  told: async () => ({ session: await theSession() }),
  after: dropSession,
  to: () => '/',
});

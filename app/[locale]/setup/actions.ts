'use server';

import { setUp } from '@/lib/usecases/account/set-up';
import { action } from '@/lib/web/action';
import { theAddress } from '@/lib/web/session';

export const setUpAction = action(setUp, {
  secret: ['password'],
  told: theAddress,
  to: () => '/sign-in?done=set-up',
});

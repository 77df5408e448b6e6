'use server';

import { createUser } from '@/lib/usecases/user/create-user';
import { updateUser } from '@/lib/usecases/user/update-user';
import { action } from '@/lib/web/action';

export const createUserAction = action(createUser, {
  to: ({ id }) => `/admin/users/${id}`,
  secret: ['password'],
  leftOut: ['password'],
});
export const updateUserAction = action(updateUser);

'use server';

import { createToken } from '@/lib/usecases/token/create-token';
import { revokeToken } from '@/lib/usecases/token/revoke-token';
import { action } from '@/lib/web/action';

export const createTokenAction = action(createToken);
export const revokeTokenAction = action(revokeToken);

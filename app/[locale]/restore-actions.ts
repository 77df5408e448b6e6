'use server';

import { restoreCode } from '@/lib/usecases/code/restore-code';
import { restoreOwner } from '@/lib/usecases/owner/restore-owner';
import { restorePrefix } from '@/lib/usecases/prefix/restore-prefix';
import { restoreScheme } from '@/lib/usecases/scheme/restore-scheme';
import { action } from '@/lib/web/action';

export const restoreCodeAction = action(restoreCode);
export const restorePrefixAction = action(restorePrefix);
export const restoreSchemeAction = action(restoreScheme);
export const restoreOwnerAction = action(restoreOwner);

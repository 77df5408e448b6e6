'use server';

import { updateCode } from '@/lib/usecases/code/update-code';
import { action } from '@/lib/web/action';

/** Saves one value of a code; the table stays and shows what is now. */
export const saveCodeAction = action(updateCode);

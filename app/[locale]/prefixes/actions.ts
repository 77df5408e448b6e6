'use server';

import { prefixPath } from '@/lib/domain/prefix';
import { changePrefixOwners } from '@/lib/usecases/prefix/change-prefix-owners';
import { changePrefixStatus } from '@/lib/usecases/prefix/change-prefix-status';
import { createPrefix } from '@/lib/usecases/prefix/create-prefix';
import { retirePrefix } from '@/lib/usecases/prefix/retire-prefix';
import { updatePrefix } from '@/lib/usecases/prefix/update-prefix';
import { action } from '@/lib/web/action';

const to = ({ scheme, prefix }: { scheme: string; prefix: string }) => prefixPath(scheme, prefix);

export const createPrefixAction = action(createPrefix, { to });
export const updatePrefixAction = action(updatePrefix, { to });
export const changePrefixOwnersAction = action(changePrefixOwners, { to });
export const changePrefixStatusAction = action(changePrefixStatus, { to });
export const retirePrefixAction = action(retirePrefix, { to });
/** Saves one value of a prefix; the table stays and shows what is now. */
export const savePrefixAction = action(updatePrefix);

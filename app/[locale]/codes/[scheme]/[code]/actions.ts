'use server';

import { codePath } from '@/lib/domain/code';
import { addAlias } from '@/lib/usecases/code/add-alias';
import { allocateNumber } from '@/lib/usecases/code/allocate-number';
import { changeCodeStatus } from '@/lib/usecases/code/change-code-status';
import { moveAlias } from '@/lib/usecases/code/move-alias';
import { renumberCode } from '@/lib/usecases/code/renumber-code';
import { updateCode } from '@/lib/usecases/code/update-code';
import { action } from '@/lib/web/action';

type Named = { readonly scheme: string; readonly code: string };
const to = ({ scheme, code }: Named) => codePath(scheme, code);

export const updateCodeAction = action(updateCode, { to });
export const changeCodeStatusAction = action(changeCodeStatus, { to });
export const addAliasAction = action(addAlias, { to });
export const moveAliasAction = action(moveAlias, { to });
export const allocateNumberAction = action(allocateNumber, { to });
export const renumberCodeAction = action(renumberCode, { to });

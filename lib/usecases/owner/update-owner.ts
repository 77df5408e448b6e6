import { updateOwnerInput } from '../../schema/owner';
import { command } from '../use-case';
import { changeOwner } from './change-owner';

/** Changes a team or a person. Refuses as `changeOwner` does. */
export const updateOwner = command({
  title: 'Change an owner',
  right: 'owner.change',
  input: updateOwnerInput,
  run: (input, context) => changeOwner(context, input),
});

import { changePrefixOwnersInput } from '../../schema/prefix';
import { command } from '../use-case';
import { changePrefix } from './change-prefix';

/** Hands a prefix to others, or to nobody. Refuses as `changePrefix` does. */
export const changePrefixOwners = command({
  title: 'Change the owners of a prefix',
  right: 'prefix.change-owners',
  input: changePrefixOwnersInput,
  run: (input, context) => changePrefix(context, input),
});

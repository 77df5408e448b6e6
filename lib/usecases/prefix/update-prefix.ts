import { updatePrefixInput } from '../../schema/prefix';
import { command } from '../use-case';
import { changePrefix } from './change-prefix';

/** Changes what is registered of a prefix; for its owners and status one needs their rights too. Refuses as `changePrefix` does. */
export const updatePrefix = command({
  title: 'Change a prefix',
  right: 'prefix.change',
  input: updatePrefixInput,
  run: (input, context) => changePrefix(context, input),
});

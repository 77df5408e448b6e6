import { changePrefixStatusInput } from '../../schema/prefix';
import { command } from '../use-case';
import { changePrefix } from './change-prefix';

/** Deprecates a prefix with the reason, or takes that back. Refuses as `changePrefix` does. */
export const changePrefixStatus = command({
  title: 'Deprecate a prefix, or use it again',
  right: 'prefix.deprecate',
  input: changePrefixStatusInput,
  run: (input, context) => changePrefix(context, input),
});

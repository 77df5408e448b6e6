import { retirePrefixInput } from '../../schema/prefix';
import { command } from '../use-case';
import { changePrefix } from './change-prefix';

/** Ends a prefix for good: it gets no new codes and is never handed out again. Refuses as `changePrefix` does. */
export const retirePrefix = command({
  title: 'Retire a prefix',
  right: 'prefix.retire',
  input: retirePrefixInput,
  run: (input, context) => changePrefix(context, { ...input, status: 'retired' }),
});

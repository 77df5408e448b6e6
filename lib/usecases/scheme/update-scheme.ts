import { updateSchemeInput } from '../../schema/scheme';
import { command } from '../use-case';
import { changeScheme } from './change-scheme';

/** Changes what is said of a scheme; its grammar has a use case of its own. Refuses as `changeScheme` does. */
export const updateScheme = command({
  title: 'Change a scheme',
  right: 'scheme.change',
  input: updateSchemeInput,
  run: (input, context) => changeScheme(context, input),
});

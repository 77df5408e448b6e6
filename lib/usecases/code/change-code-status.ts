import { changeCodeStatusInput } from '../../schema/code';
import { command } from '../use-case';
import { editCode } from './edit-code';

/**
 * Takes a code a step further in its life, or undoes its deprecation. Refuses with `missing` at `code` or
 * `replacedBy`, `forbidden`, `stale` with the present code, `not-in-lifecycle` at `status`, `reason`, `since` or
 * `replacedBy`, `replacement-cycle` at `replacedBy`, `required` at `number` for a draft without one.
 */
export const changeCodeStatus = command({
  title: "Change a code's status",
  right: 'code.change',
  input: changeCodeStatusInput,
  run: ({ scheme, code, version, ...change }, context) =>
    editCode(context, { scheme, code, version }, change),
});

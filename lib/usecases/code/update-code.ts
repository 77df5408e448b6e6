import { updateCodeInput } from '../../schema/code';
import { command } from '../use-case';
import { editCode } from './edit-code';

/**
 * Changes fields of a code, its status or what replaces it. Refuses with `missing` at `code` or `replacedBy`,
 * `forbidden`, `stale` with the present code, `message-syntax` at `message`, `required` or `breaking-parameters` at
 * `messageChange`, `not-in-lifecycle` at `status`, `replacement-cycle` at `replacedBy`, `required` at `number`.
 */
export const updateCode = command({
  title: 'Change a code',
  right: 'code.change',
  input: updateCodeInput,
  run: ({ scheme, code, version, ...change }, context) =>
    editCode(context, { scheme, code, version }, change),
});

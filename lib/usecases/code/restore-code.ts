import { refuseFields } from '../../domain/result';
import { fieldFaults } from '../../schema/field-faults';
import { restoreCodeInput, restoredCode } from '../../schema/restore';
import { restoredFields } from '../restored-fields';
import { command } from '../use-case';
import { editCode, takeCode } from './edit-code';

const ending = ['status', 'reason', 'since', 'replacedBy'];
const text = ['title', 'message', 'parameters', 'description', 'action', 'httpStatus', 'flags'];
const restorable = { taken: [...text, ...ending], ignored: ['messageChange'] };

/**
 * Brings back an earlier state of a code, or some fields of it, as a change like any other. Refuses as `restoredFields`
 * and `editCode` do: what is retired stays so, and a message with other parameters must be said to change its meaning.
 */
export const restoreCode = command({
  title: 'Bring back an earlier state of a code',
  right: 'code.change',
  input: restoreCodeInput,
  async run({ scheme, code, messageChange, ...asked }, context) {
    const taken = await takeCode(context, { scheme, code });
    if (!taken.ok) return taken;
    const reference = { type: 'code', scheme, name: code } as const;
    const earlier = await restoredFields(context.db, reference, asked, restorable);
    if (!earlier.ok) return earlier;
    const read = restoredCode.safeParse({ scheme, code, ...earlier.value, messageChange });
    if (!read.success) return refuseFields(fieldFaults(read.error));
    const { scheme: _scheme, code: _code, version: _version, ...change } = read.data;
    return editCode(context, { scheme, code }, change);
  },
});

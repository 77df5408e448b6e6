import { refuse, refuseFields } from '../../domain/result';
import { fieldFaults } from '../../schema/field-faults';
import { restoreSchemeInput } from '../../schema/restore';
import { updateSchemeInput } from '../../schema/scheme';
import { lockScheme } from '../../store/scheme-store';
import { restoredFields } from '../restored-fields';
import { command } from '../use-case';
import { changeScheme } from './change-scheme';

const restorable = {
  taken: [
    'name',
    'summary',
    'prefixLabel',
    'messageStyle',
    'policy',
    'guidelines',
    'holdDays',
    'remindDays',
    'escalateDays',
  ],
  ignored: [],
};

/**
 * Brings back what was said of a scheme, as a change like any other; a grammar is changed where one sees which codes
 * it would no longer parse. Refuses as `restoredFields` and `changeScheme` do.
 */
export const restoreScheme = command({
  title: 'Bring back an earlier state of a scheme',
  right: 'scheme.change',
  input: restoreSchemeInput,
  async run({ scheme, ...asked }, context) {
    if ((await lockScheme(context.db, scheme)) === null) return refuse('missing', 'scheme');
    const earlier = await restoredFields(context.db, { type: 'scheme', name: scheme }, asked, restorable);
    if (!earlier.ok) return earlier;
    const read = updateSchemeInput.safeParse({ scheme, ...earlier.value });
    return read.success ? changeScheme(context, read.data) : refuseFields(fieldFaults(read.error));
  },
});

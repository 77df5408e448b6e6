import { echoesUserInput } from './echoes-user-input';
import { empty } from './empty';
import { type CheckedMessage, type CheckFinding, type CheckId, messageChecks } from './message-check';
import { missingOther } from './missing-other';
import { missingParameter } from './missing-parameter';
import { missingPluralCategory } from './missing-plural-category';
import { type MessageCheck, readChecked } from './reading';
import { remedyMissing } from './remedy-missing';
import { retypedParameter } from './retyped-parameter';
import { syntax } from './syntax';
import { tooLong } from './too-long';
import { unknownParameter } from './unknown-parameter';

const checks: Readonly<Record<CheckId, MessageCheck>> = {
  empty,
  'too-long': tooLong,
  syntax,
  'missing-other': missingOther,
  'unknown-parameter': unknownParameter,
  'retyped-parameter': retypedParameter,
  'missing-parameter': missingParameter,
  'missing-plural-category': missingPluralCategory,
  'echoes-user-input': echoesUserInput,
  'remedy-missing': remedyMissing,
};

/**
 * What all checks find in a message, in the order of `messageChecks`. Never throws. Of a text that shows nothing or
 * cannot be read, nothing is told but what keeps it from being saved.
 */
export function checkMessage(checked: CheckedMessage): CheckFinding[] {
  const reading = readChecked(checked);
  const worthMore = reading.message !== null && empty(reading).length === 0;
  return messageChecks
    .filter(({ severity }) => worthMore || severity === 'save')
    .flatMap(({ id, severity }) => checks[id](reading).map((found) => ({ id, severity, ...found })));
}

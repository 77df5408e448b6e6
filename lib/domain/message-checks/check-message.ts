import { apostrophe } from './apostrophe';
import { bidiControls } from './bidi-controls';
import { doubleSpace } from './double-space';
import { echoesUserInput } from './echoes-user-input';
import { empty } from './empty';
import { endPunctuation } from './end-punctuation';
import { glossaryTerm } from './glossary-term';
import { html } from './html';
import { invisibleCharacter } from './invisible-character';
import { type CheckedMessage, type CheckFinding, type CheckId, messageChecks } from './message-check';
import { missingOther } from './missing-other';
import { missingParameter } from './missing-parameter';
import { missingPluralCategory } from './missing-plural-category';
import { mixedScripts } from './mixed-scripts';
import { numbersDiffer } from './numbers-differ';
import { outerSpace } from './outer-space';
import { type MessageCheck, readChecked } from './reading';
import { remedyMissing } from './remedy-missing';
import { retypedParameter } from './retyped-parameter';
import { sameAsSource } from './same-as-source';
import { syntax } from './syntax';
import { tooLong } from './too-long';
import { unbalancedPairs } from './unbalanced-pairs';
import { unknownParameter } from './unknown-parameter';
import { unusedBranch } from './unused-branch';
import { wrongScript } from './wrong-script';

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
  'same-as-source': sameAsSource,
  'wrong-script': wrongScript,
  'glossary-term': glossaryTerm,
  'numbers-differ': numbersDiffer,
  'end-punctuation': endPunctuation,
  'unbalanced-pairs': unbalancedPairs,
  apostrophe,
  'unused-branch': unusedBranch,
  html,
  'outer-space': outerSpace,
  'double-space': doubleSpace,
  'invisible-character': invisibleCharacter,
  'bidi-controls': bidiControls,
  'mixed-scripts': mixedScripts,
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

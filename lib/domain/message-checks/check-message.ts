import { echoesUserInput } from './echoes-user-input';
import type { CheckedMessage, CheckFinding, MessageCheck } from './message-check';
import { remedyMissing } from './remedy-missing';

const checks: readonly MessageCheck[] = [echoesUserInput, remedyMissing];

/** What all checks together find in a message. */
export function checkMessage(message: CheckedMessage): CheckFinding[] {
  return checks.map((check) => check(message)).filter((finding) => finding !== null);
}

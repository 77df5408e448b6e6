import type { Refusal as Refused } from '../domain/result';
import { answerWith } from './answer-status';
import { Refusal } from './refusal';

/** For a page that then says that its thing is not here: answers 404. Any other refusal is the failure page's. */
export function answerAbsence(refusal: Refused): void {
  if (refusal.fault !== 'missing' && refusal.fault !== 'invalid') throw new Refusal(refusal);
  answerWith(404);
}

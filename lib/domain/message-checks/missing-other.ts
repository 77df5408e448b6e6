import { parameterParts } from '../message/parameter-parts';
import type { MessageCheck } from './reading';

/** A plural or select without `other`: ICU has nothing to say for a value that no branch names. */
export const missingOther: MessageCheck = ({ message }) =>
  parameterParts(message?.parts ?? [])
    .filter(({ branches }) => branches.length > 0 && !branches.some(({ selector }) => selector === 'other'))
    .map(({ name, start, end }) => ({ detail: { parameter: name }, at: { start, end } }));

import type { MessageStyle } from '../message/message';
import { parameterParts } from '../message/parameter-parts';
import type { MessageCheck } from './reading';

/** What a caller passes for a parameter of each type. */
const passed = new Map([
  ['string', 'text'],
  ['select', 'text'],
  ['number', 'number'],
  ['plural', 'number'],
  ['ordinal', 'number'],
  ['date', 'moment'],
  ['time', 'moment'],
]);

/**
 * A parameter used as a type that the source's is not: a plural of what is text there. What the source formats may
 * stand plain, but for printf, where `%s` of a number is a crash in C. A select chooses among the words of the source's
 * own select.
 */
export const retypedParameter: MessageCheck = ({ style, message, source }) => {
  if (message === null || source === null) return [];
  const types = new Map(source.parameters.map(({ name, type }) => [name, type]));
  return parameterParts(message.parts).flatMap(({ name, type, start, end }) => {
    const sourceType = types.get(name);
    if (sourceType === undefined || fits(style, type, sourceType)) return [];
    types.delete(name);
    return [{ detail: { parameter: name, type, sourceType }, at: { start, end } }];
  });
};

function fits(style: MessageStyle, type: string, sourceType: string): boolean {
  if (type === 'string' && style !== 'printf') return true;
  if (type === 'select') return sourceType === 'select';
  return passed.get(type) === passed.get(sourceType);
}

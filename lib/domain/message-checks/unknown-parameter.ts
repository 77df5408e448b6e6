import { parameterParts } from '../message/parameter-parts';
import type { MessageCheck } from './reading';

/** A parameter that the source does not have: nobody would fill it in. Told once, where it stands first. */
export const unknownParameter: MessageCheck = ({ message, source }) => {
  if (message === null || source === null) return [];
  const known = new Set(source.parameters.map(({ name }) => name));
  return parameterParts(message.parts).flatMap(({ name, start, end }) => {
    if (known.has(name)) return [];
    known.add(name);
    return [{ detail: { parameter: name }, at: { start, end } }];
  });
};

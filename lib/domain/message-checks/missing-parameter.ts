import type { MessageCheck } from './reading';

/** Parameters of the source that the text leaves out. `parameters` names them. */
export const missingParameter: MessageCheck = ({ message, source }) => {
  if (message === null || source === null) return [];
  const there = new Set(message.parameters.map(({ name }) => name));
  const names = source.parameters.flatMap(({ name }) => (there.has(name) ? [] : [name]));
  if (names.length === 0) return [];
  return [{ detail: { parameters: names.join(', '), count: names.length }, at: null }];
};

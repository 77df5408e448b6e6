import type { MessagePart, ParameterPart } from './message';

/** Every placeholder of a message, branches included, in the order they are written. */
export function parameterParts(parts: readonly MessagePart[]): readonly ParameterPart[] {
  const found: ParameterPart[] = [];
  const visit = (part: MessagePart) => {
    if (part.kind === 'text') return;
    found.push(part);
    for (const branch of part.branches) branch.parts.forEach(visit);
  };
  parts.forEach(visit);
  return found;
}

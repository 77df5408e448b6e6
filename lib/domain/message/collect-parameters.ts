import type { MessagePart, Parameter } from './message';

/**
 * The parameters of a message's parts, each once, in the order they are first met. One that stands both plain and
 * typed (`{n} … {n, plural, …}`) has the type that says more.
 */
export function collectParameters(parts: readonly MessagePart[]): Parameter[] {
  const found = new Map<string, Parameter>();
  const visit = (part: MessagePart) => {
    if (part.kind === 'text') return;
    const known = found.get(part.name);
    if (known === undefined || known.type === 'string') {
      found.set(part.name, { name: part.name, type: part.type });
    }
    for (const branch of part.branches) branch.parts.forEach(visit);
  };
  parts.forEach(visit);
  return [...found.values()];
}

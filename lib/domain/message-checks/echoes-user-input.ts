import type { MessagePart } from '../message/message';
import { parameterParts } from '../message/parameter-parts';
import type { Place } from './message-check';
import type { MessageCheck } from './reading';

const quotes = new Set([
  '""',
  "''",
  '``',
  '“”',
  '”“',
  '””',
  '‘’',
  '„“',
  '„”',
  '‚‘',
  '«»',
  '»«',
  '‹›',
  '「」',
  '『』',
  '﹁﹂',
  '《》',
]);

/**
 * Warns of parameters that put what the user sent back into the message: those noted so, whether or not they still
 * stand in it as placeholders, and those in quotation marks, for which nothing is noted. `parameters` names them.
 */
export const echoesUserInput: MessageCheck = ({ message, notes }) => {
  const noted = notes.filter((note) => note.echoesUserInput).map((note) => note.name);
  const parts = message?.parts ?? [];
  const quoted = quotedParameters(parts).filter((name) => !notes.some((note) => note.name === name));
  const names = [...new Set([...noted, ...quoted])];
  if (names.length === 0) return [];
  const detail = { parameters: names.join(', '), count: names.length };
  return [{ detail, at: placeOf(parts, new Set(names)) }];
};

function quotedParameters(parts: readonly MessagePart[]): string[] {
  return parts.flatMap((part, index) => {
    if (part.kind === 'text') return [];
    const inside = part.branches.flatMap((branch) => quotedParameters(branch.parts));
    const before = parts[index - 1];
    const after = parts[index + 1];
    if (before?.kind !== 'text' || after?.kind !== 'text') return inside;
    return quotes.has(before.text.slice(-1) + after.text.slice(0, 1)) ? [part.name, ...inside] : inside;
  });
}

function placeOf(parts: readonly MessagePart[], names: ReadonlySet<string>): Place | null {
  const first = parameterParts(parts).find(({ name }) => names.has(name));
  return first === undefined ? null : { start: first.start, end: first.end };
}

import type { MessagePart } from '../message/message';
import { readMessage } from '../message/read-message';
import type { MessageCheck } from './message-check';

const quotes = new Set(['""', "''", '``', '“”', '‘’', '„“', '«»', '‹›', '「」', '『』']);

/**
 * Warns of parameters that put what the user sent back into the message: those noted so, whether or not they still
 * stand in it as placeholders, and those in quotation marks, for which nothing is noted. `parameters` names them.
 */
export const echoesUserInput: MessageCheck = ({ style, text, notes }) => {
  const noted = notes.filter((note) => note.echoesUserInput).map((note) => note.name);
  const message = readMessage(style, text);
  const quoted = message.ok ? quotedParameters(message.value.parts) : [];
  const unnoted = quoted.filter((name) => !notes.some((note) => note.name === name));
  const names = [...new Set([...noted, ...unnoted])];
  if (names.length === 0) return null;
  return {
    id: 'echoes-user-input',
    severity: 'warning',
    detail: { parameters: names.join(', '), count: names.length },
  };
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

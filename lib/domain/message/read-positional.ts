import { ok, type Result, refuse } from '../result';
import { collectParameters } from './collect-parameters';
import { MESSAGE_LIMIT, type Message, type MessagePart } from './message';

const placeholder = /\{(\d{1,3})\}/g;

/** Reads `{0}`, `{1}`…; any other brace is text. */
export function readPositional(text: string): Result<Message> {
  if (text.length > MESSAGE_LIMIT) return refuse('too-long', undefined, { limit: MESSAGE_LIMIT });
  const parts: MessagePart[] = [];
  let at = 0;
  for (const found of text.matchAll(placeholder)) {
    const start = found.index;
    const end = start + found[0].length;
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start), start: at, end: start });
    const name = String(Number(found[1]));
    parts.push({ kind: 'parameter', name, type: 'string', branches: [], offset: 0, start, end });
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at), start: at, end: text.length });
  return ok({ parts, parameters: collectParameters(parts) });
}

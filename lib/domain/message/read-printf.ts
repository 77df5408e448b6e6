import { ok, type Refused, type Result, refuse } from '../result';
import { collectParameters } from './collect-parameters';
import { MESSAGE_LIMIT, type Message, type MessagePart } from './message';
import { positionAt } from './text-position';

/**
 * One conversion specification: position, flags, width, precision, length, conversion (POSIX `fprintf`, and the
 * flags `,` and `(` of java.util.Formatter). A width of `*` takes an argument of its own and is refused.
 */
const specification =
  /%(?:(?<position>[1-9]\d?)\$)?[-+ #0,('I]{0,6}\d{0,4}(?:\.\d{0,4})?(?:hh|h|ll|l|q|L|j|z|t)?(?<conversion>[a-zA-Z@%])/y;

const strings = 'sScC@bB';
const numbers = 'diouxXeEfFgGaA';

/** Reads `%s`, `%d`, `%1$s`…; `%%` is a percent sign. Parameters are named by position, from 1. */
export function readPrintf(text: string): Result<Message> {
  if (text.length > MESSAGE_LIMIT) return refuse('too-long', undefined, { limit: MESSAGE_LIMIT });
  const parts: MessagePart[] = [];
  let at = 0;
  let next = 1;
  while (at < text.length) {
    const percent = text.indexOf('%', at);
    const textEnd = percent === -1 ? text.length : percent;
    if (textEnd > at) parts.push({ kind: 'text', text: text.slice(at, textEnd), start: at, end: textEnd });
    if (percent === -1) break;
    specification.lastIndex = percent;
    const found = specification.exec(text);
    const conversion = found?.groups?.conversion;
    if (!found || conversion === undefined) return syntaxFault(text, percent);
    const end = percent + found[0].length;
    if (conversion === '%') {
      if (found[0] !== '%%') return syntaxFault(text, percent);
      parts.push({ kind: 'text', text: '%', start: percent, end });
    } else {
      const type = strings.includes(conversion) ? 'string' : numbers.includes(conversion) ? 'number' : null;
      if (type === null) return syntaxFault(text, percent);
      const name = found.groups?.position ?? String(next++);
      parts.push({ kind: 'parameter', name, type, branches: [], offset: 0, start: percent, end });
    }
    at = end;
  }
  return ok({ parts, parameters: collectParameters(parts) });
}

function syntaxFault(text: string, offset: number): Refused {
  return refuse('message-syntax', undefined, positionAt(text, offset));
}

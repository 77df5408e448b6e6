import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { ok, type Result, refuse } from '../result';
import { collectParameters } from './collect-parameters';
import {
  MESSAGE_LIMIT,
  type Message,
  type MessagePart,
  type ParameterPart,
  type ParameterType,
} from './message';

/**
 * Reads ICU MessageFormat with numbered or named arguments; what looks like a tag is text. A choice without an `other`
 * branch cannot be read, unless the caller looks for that itself.
 */
export function readIcu(text: string, other: 'required' | 'optional' = 'required'): Result<Message> {
  if (text.length > MESSAGE_LIMIT) return refuse('too-long', undefined, { limit: MESSAGE_LIMIT });
  let elements: MessageFormatElement[];
  try {
    elements = parse(text, {
      ignoreTag: true,
      captureLocation: true,
      requiresOtherClause: other === 'required',
    });
  } catch (error) {
    return refuse('message-syntax', undefined, positionOf(error));
  }
  const parts = elements.map((element) => partOf(element, null));
  return ok({ parts, parameters: collectParameters(parts) });
}

function partOf(element: MessageFormatElement, plural: string | null): MessagePart {
  const start = element.location?.start.offset ?? 0;
  const end = element.location?.end.offset ?? 0;
  const parameter = (name: string, type: ParameterType): ParameterPart => {
    return { kind: 'parameter', name, type, branches: [], offset: 0, start, end };
  };
  switch (element.type) {
    case TYPE.literal:
      return { kind: 'text', text: element.value, start, end };
    case TYPE.pound:
      return plural === null ? { kind: 'text', text: '#', start, end } : parameter(plural, 'number');
    case TYPE.argument:
      return parameter(element.value, 'string');
    case TYPE.number:
      return parameter(element.value, 'number');
    case TYPE.date:
      return parameter(element.value, 'date');
    case TYPE.time:
      return parameter(element.value, 'time');
    case TYPE.select:
      return { ...parameter(element.value, 'select'), branches: branchesOf(element.options, null) };
    case TYPE.plural: {
      const type = element.pluralType === 'ordinal' ? 'ordinal' : 'plural';
      const branches = branchesOf(element.options, element.value);
      return { ...parameter(element.value, type), branches, offset: element.offset };
    }
    case TYPE.tag:
      // Never met: the parser is told to leave tags as text.
      return { kind: 'text', text: '', start, end };
    default: {
      const unknown: never = element;
      return unknown;
    }
  }
}

function branchesOf(options: Record<string, { value: MessageFormatElement[] }>, plural: string | null) {
  return Object.entries(options).map(([selector, option]) => ({
    selector,
    parts: option.value.map((element) => partOf(element, plural)),
  }));
}

/** Where the parser failed. It knows for syntax; for a skeleton it only throws, and the whole message is to blame. */
function positionOf(error: unknown): { line: number; column: number } {
  const location = member(error, 'location');
  const start = member(location, 'start');
  const line = member(start, 'line');
  const column = member(start, 'column');
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : { line: 1, column: 1 };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

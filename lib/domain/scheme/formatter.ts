import { isValueOf } from './alphabet';
import { type CodeParts, type Grammar, isContext, OPEN_CONTEXT, type Segment } from './segment';
import { isName } from './snake-case';

/**
 * The canonical spelling of a code; a context without a value is written `*`.
 *
 * `parts` must fit the grammar (see `fitParts`): throws a RangeError where they do not, since no text would then
 * be the code's spelling.
 */
export function formatCode(grammar: Grammar, parts: CodeParts): string {
  return grammar.map((segment) => written(segment, parts)).join('');
}

/** The spelling under which a code is registered: every context open. */
export function formatIdentity(grammar: Grammar, parts: CodeParts): string {
  return formatCode(grammar, { ...parts, context: {} });
}

/** The text of one segment, or `null` where the parts have no canonical value for it. */
export function spell(segment: Segment, parts: CodeParts): string | null {
  switch (segment.kind) {
    case 'literal':
      return segment.text;
    case 'prefix':
      return parts.prefix !== null && isValueOf(segment, parts.prefix) ? parts.prefix : null;
    case 'category': {
      const value = isContext(segment) ? contextValue(parts, segment.name) : parts.category;
      if (isContext(segment) && value === null) return OPEN_CONTEXT;
      return value !== null && isValueOf(segment, value) ? value : null;
    }
    case 'number': {
      const { number } = parts;
      const fits = number !== null && Number.isInteger(number) && number >= 0 && number < 10 ** segment.width;
      return fits ? String(number).padStart(segment.width, '0') : null;
    }
    case 'name':
      return parts.name !== null && isName(segment, parts.name) ? parts.name : null;
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

function written(segment: Segment, parts: CodeParts): string {
  const text = spell(segment, parts);
  if (text === null) throw new RangeError(`The parts do not fit the ${segment.kind} segment of the grammar`);
  return text;
}

/** The value of one context segment, `null` where it is open. */
export function contextValue(parts: CodeParts, name: string): string | null {
  return Object.hasOwn(parts.context, name) ? (parts.context[name] ?? null) : null;
}

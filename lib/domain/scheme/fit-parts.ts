import { type FieldFault, ok, type Result, refuseFields } from '../result';
import { inCase } from './alphabet';
import { contextValue, spell } from './formatter';
import { type CodeParts, type Grammar, isContext, type Segment } from './segment';

/**
 * Takes the parts of a code as somebody gave them and gives them back in canonical letter case, ready for
 * `formatCode`. A prefix that the grammar does not write becomes `null`, for it only says who owns the code.
 *
 * Refuses all that is wrong at once, at `prefix`, `category`, `number`, `name`, `context.NAME`: `required` where
 * the grammar needs a value, `not-in-grammar` where a value does not fit or has no place.
 */
export function fitParts(grammar: Grammar, parts: CodeParts): Result<CodeParts> {
  const fitted = inCanonicalCase(grammar, parts);
  const faults = [...grammar.flatMap((segment) => misfits(segment, fitted)), ...strays(grammar, fitted)];
  return faults.length === 0 ? ok(fitted) : refuseFields(faults);
}

function inCanonicalCase(grammar: Grammar, parts: CodeParts): CodeParts {
  const context = new Map(Object.entries(parts.context));
  let prefix: string | null = null;
  let { category } = parts;
  for (const segment of grammar) {
    if (segment.kind === 'prefix') prefix = parts.prefix && inCase(parts.prefix, segment.case);
    if (segment.kind !== 'category') continue;
    if (segment.role === 'identity') category = category && inCase(category, segment.case);
    const value = segment.role === 'context' ? contextValue(parts, segment.name) : null;
    if (value !== null) context.set(segment.name, inCase(value, segment.case));
  }
  const name = parts.name && inCase(parts.name, 'lower');
  return { prefix, category, number: parts.number, name, context: Object.fromEntries(context) };
}

function misfits(segment: Segment, parts: CodeParts): FieldFault[] {
  if (spell(segment, parts) !== null || segment.kind === 'literal') return [];
  const field = isContext(segment) ? `context.${segment.name}` : segment.kind;
  const missing = !isContext(segment) && parts[segment.kind] === null;
  return [{ field, fault: missing ? 'required' : 'not-in-grammar', params: {} }];
}

/** Values for which the grammar has no segment. */
function strays(grammar: Grammar, parts: CodeParts): FieldFault[] {
  const places = new Set<string>(['prefix']);
  for (const segment of grammar) {
    if (segment.kind === 'literal') continue;
    places.add(isContext(segment) ? `context.${segment.name}` : segment.kind);
  }
  const given = [
    ...(['category', 'number', 'name'] as const).filter((part) => parts[part] !== null),
    ...Object.keys(parts.context).map((name) => `context.${name}`),
  ];
  return given
    .filter((part) => !places.has(part))
    .map((field) => ({ field, fault: 'not-in-grammar', params: {} }));
}

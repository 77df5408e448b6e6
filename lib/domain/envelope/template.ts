import type { FieldFault } from '../result';
import { ok, type Result, refuseFields } from '../result';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from './json-value';
import { readTemplateString, slots } from './slot';

/** How deep a template may nest; rendering and comparing go as deep as the template does. */
const MAX_DEPTH = 20;

/**
 * Checks that a template is a JSON object whose every `${…}` is a slot there is. Faults, at `template` and the members
 * on the way (`template.error.code`): `wrong-type`, `not-a-choice` for an unknown slot, `malformed` for too deep a
 * nesting.
 */
export function checkTemplate(template: JsonValue): Result<JsonObject> {
  if (!isJsonObject(template)) {
    return refuseFields([{ field: 'template', fault: 'wrong-type', params: { expected: 'object' } }]);
  }
  const faults: FieldFault[] = [];
  const check = (value: JsonValue, field: string, depth: number) => {
    if (depth > MAX_DEPTH) {
      faults.push({ field, fault: 'malformed', params: {} });
    } else if (typeof value === 'string') {
      if (hasUnknownSlot(value)) faults.push({ field, fault: 'not-a-choice', params: { choices } });
    } else if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) check(item, `${field}.${index}`, depth + 1);
    } else if (isJsonObject(value)) {
      for (const [name, member] of Object.entries(value)) check(member, `${field}.${name}`, depth + 1);
    }
  };
  check(template, 'template', 0);
  return faults.length === 0 ? ok(template) : refuseFields(faults);
}

const choices = slots.map((slot) => `\${${slot}}`).join(', ');

function hasUnknownSlot(text: string): boolean {
  const read = readTemplateString(text);
  return (
    read.kind === 'text' && read.pieces.some((piece) => typeof piece === 'string' && piece.includes('${'))
  );
}

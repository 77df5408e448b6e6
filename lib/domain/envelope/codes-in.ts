import type { Envelope } from './envelope';
import { isJsonArray, isJsonObject, type JsonValue, memberOf, pointTo } from './json-value';
import { isCodeSlot, readTemplateString } from './slot';

/** A value of a response that stands as a code, and where it stands (RFC 6901). */
export type CodeInResponse = { readonly pointer: string; readonly text: string };

/** How many are looked for in one response. */
export const CODES_IN_RESPONSE_LIMIT = 200;

/** The values at the places where the envelope's template has `${code}` or `${legacyName}`, in its order. */
export function codesIn(envelope: Envelope, json: JsonValue): CodeInResponse[] {
  const found: CodeInResponse[] = [];
  const visit = (template: JsonValue, value: JsonValue, pointer: string) => {
    if (found.length >= CODES_IN_RESPONSE_LIMIT) return;
    if (typeof template === 'string') {
      if (typeof value === 'string' && value !== '' && standsForCode(template))
        found.push({ pointer, text: value });
    } else if (isJsonArray(template)) {
      const [item] = template;
      if (item === undefined || !isJsonArray(value)) return;
      for (const [index, one] of value.entries()) visit(item, one, pointTo(pointer, index));
    } else if (isJsonObject(template) && isJsonObject(value)) {
      for (const [name, member] of Object.entries(template)) {
        const inside = memberOf(value, name);
        if (inside !== undefined) visit(member, inside, pointTo(pointer, name));
      }
    }
  };
  visit(envelope.template, json, '');
  return found;
}

function standsForCode(template: string): boolean {
  const read = readTemplateString(template);
  return read.kind === 'slot' && isCodeSlot(read.use.slot);
}

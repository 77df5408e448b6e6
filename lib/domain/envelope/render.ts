import { isJsonArray, isJsonObject, type JsonValue } from './json-value';
import { readTemplateString, type Slot, type SlotUse } from './slot';

/** What the slots stand for. A value of `null` is JSON's null; `undefined` is no value. */
export type EnvelopeValues = { readonly [S in Slot]?: JsonValue | undefined };

/**
 * The response that a template makes of the values. A slot without a value leaves its member or item out when it is
 * marked `?`, is `null` where it stands alone, and is nothing within text.
 */
export function renderEnvelope(template: JsonValue, values: EnvelopeValues): JsonValue {
  return render(template, values) ?? null;
}

/** `undefined`: to be left out. */
function render(template: JsonValue, values: EnvelopeValues): JsonValue | undefined {
  if (typeof template === 'string') return renderString(template, values);
  if (isJsonArray(template)) {
    return template.map((item) => render(item, values)).filter((item) => item !== undefined);
  }
  if (isJsonObject(template)) {
    const members = Object.entries(template).flatMap(([name, member]) => {
      const value = render(member, values);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(members);
  }
  return template;
}

function renderString(text: string, values: EnvelopeValues): JsonValue | undefined {
  const read = readTemplateString(text);
  if (read.kind === 'text') {
    return read.pieces.map((piece) => (typeof piece === 'string' ? piece : asText(piece, values))).join('');
  }
  const { slot, asString, optional } = read.use;
  const value = values[slot];
  if (value === undefined) return optional ? undefined : null;
  return asString ? asText(read.use, values) : value;
}

function asText({ slot }: SlotUse, values: EnvelopeValues): string {
  const value = values[slot];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

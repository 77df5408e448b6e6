/**
 * What a template may ask for: `type` is the address of the code's page, `detail` is about this occurrence,
 * `legacyName` the first alias, `operation` the value of the context category, the rest is about the request that
 * failed.
 */
export const slots = [
  'code',
  'type',
  'message',
  'title',
  'httpStatus',
  'detail',
  'details',
  'source',
  'legacyName',
  'operation',
  'requestId',
  'requestName',
  'apiVersion',
  'timestamp',
  'result',
  'meta',
] as const;
export type Slot = (typeof slots)[number];

/** `${slot}`; with `|string` as a string whatever its type; with `?` left out where there is no value. */
export type SlotUse = { readonly slot: Slot; readonly asString: boolean; readonly optional: boolean };

/** A string of a template: one slot alone, or text with slots in it. */
export type TemplateString =
  | { readonly kind: 'slot'; readonly use: SlotUse }
  | { readonly kind: 'text'; readonly pieces: readonly (string | SlotUse)[] };

const slotSyntax = /\$\{([a-zA-Z]{1,20})(\|string)?(\?)?\}/g;

const isSlot = (name: string): name is Slot => slots.some((slot) => slot === name);

/** Reads a string of a template; a `${` that is no known slot is text. */
export function readTemplateString(text: string): TemplateString {
  const pieces: (string | SlotUse)[] = [];
  let at = 0;
  for (const found of text.matchAll(slotSyntax)) {
    const [whole, name = '', asString, optional] = found;
    if (!isSlot(name)) continue;
    if (found.index > at) pieces.push(text.slice(at, found.index));
    pieces.push({ slot: name, asString: asString !== undefined, optional: optional !== undefined });
    at = found.index + whole.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && typeof only !== 'string')
    return { kind: 'slot', use: only };
  return { kind: 'text', pieces };
}

/** Whether a slot stands for the code itself, in its own or its older name. */
export function isCodeSlot(slot: Slot): boolean {
  return slot === 'code' || slot === 'legacyName';
}

import type { Envelope } from './envelope';
import { isJsonArray, isJsonObject, type JsonValue, memberOf } from './json-value';
import { isCodeSlot, readTemplateString, type Slot } from './slot';

/** The share of what a template and a response say together that must agree. */
const ENOUGH = 0.6;

/**
 * Which envelope a response was made with: the one whose members, constants and code fit best, the first among
 * equals, or null where none fits well enough. A member too much or too little does not hinder it.
 */
export function recogniseEnvelope<E extends Envelope>(envelopes: readonly E[], json: JsonValue): E | null {
  let best: E | null = null;
  let bestFit = 0;
  for (const envelope of envelopes) {
    const tally: Tally = { agreed: 0, all: 0, seen: new Map() };
    compare(envelope.template, json, tally);
    const fit = tally.all === 0 ? 0 : tally.agreed / tally.all;
    if (fit >= ENOUGH && fit > bestFit) {
      best = envelope;
      bestFit = fit;
    }
  }
  return best;
}

/** `seen`: what a slot of the code stood for first; two places of one slot must say the same. */
type Tally = { agreed: number; all: number; readonly seen: Map<Slot, JsonValue> };

function compare(template: JsonValue, json: JsonValue, tally: Tally): void {
  if (typeof template === 'string') {
    compareString(template, json, tally);
  } else if (isJsonArray(template)) {
    const [item] = template;
    const first = isJsonArray(json) ? json[0] : undefined;
    if (item === undefined) return;
    if (first === undefined) tally.all += weightOf(item);
    else compare(item, first, tally);
  } else if (isJsonObject(template)) {
    compareMembers(template, json, tally);
  } else {
    count(template === json, tally);
  }
}

function compareMembers(template: Record<string, JsonValue>, json: JsonValue, tally: Tally): void {
  const members = Object.entries(template);
  if (members.length === 0) return;
  const object = isJsonObject(json) ? json : {};
  for (const [name, member] of members) {
    const value = memberOf(object, name);
    if (value === undefined) {
      tally.all += weightOf(member);
    } else {
      count(true, tally);
      compare(member, value, tally);
    }
  }
  tally.all += Object.keys(object).filter((name) => !Object.hasOwn(template, name)).length;
}

function compareString(template: string, json: JsonValue, tally: Tally): void {
  const read = readTemplateString(template);
  if (read.kind === 'text') {
    const isConstant = read.pieces.every((piece) => typeof piece === 'string');
    count(isConstant ? json === template : typeof json === 'string', tally);
    return;
  }
  const { slot } = read.use;
  if (!isCodeSlot(slot)) return;
  count(typeof json === 'string' && json !== '', tally);
  const before = tally.seen.get(slot);
  if (before !== undefined) count(before === json, tally);
  tally.seen.set(slot, json);
}

/** What it costs when a member is not there. */
function weightOf(template: JsonValue): number {
  if (typeof template === 'string') {
    const read = readTemplateString(template);
    if (read.kind === 'text') return 1;
    if (read.use.optional) return 0;
    return isCodeSlot(read.use.slot) ? 2 : 1;
  }
  if (isJsonArray(template)) return 1 + template.reduce<number>((sum, item) => sum + weightOf(item), 0);
  if (isJsonObject(template)) {
    return 1 + Object.values(template).reduce<number>((sum, member) => sum + weightOf(member), 0);
  }
  return 1;
}

function count(agrees: boolean, tally: Tally): void {
  tally.all += 1;
  if (agrees) tally.agreed += 1;
}

import type { EnvelopeField } from './envelope';
import {
  isJsonArray,
  isJsonObject,
  isOfType,
  type JsonType,
  type JsonValue,
  memberOf,
  pointTo,
} from './json-value';

/** What is wrong at one place of a response. */
export type Violation =
  | { readonly problem: 'missing'; readonly pointer: string }
  | { readonly problem: 'type'; readonly pointer: string; readonly expected: readonly JsonType[] }
  | { readonly problem: 'value'; readonly pointer: string; readonly expected: readonly string[] }
  | { readonly problem: 'unknown'; readonly pointer: string };

/** A response is judged until this many violations are found. */
export const VIOLATION_LIMIT = 200;

type Node = { field: EnvelopeField | null; readonly children: Map<string, Node> };

/**
 * What of a response violates its envelope's documented fields, in the order of those. A member that no field
 * names is `unknown` only where some field names a member beside it: what is inside a documented `object` without
 * documented members is free.
 */
export function validateEnvelope(fields: readonly EnvelopeField[], json: JsonValue): Violation[] {
  const violations: Violation[] = [];
  const report = (violation: Violation) => {
    if (violations.length < VIOLATION_LIMIT) violations.push(violation);
  };

  const visit = (node: Node, value: JsonValue, pointer: string) => {
    if (violations.length >= VIOLATION_LIMIT) return;
    const expected = node.field?.types ?? containerTypes(node);
    if (expected.length > 0 && !isOfType(value, expected)) {
      report({ problem: 'type', pointer, expected });
      return;
    }
    const values = node.field?.values ?? [];
    if (value !== null && values.length > 0 && !values.includes(String(value)))
      report({ problem: 'value', pointer, expected: values });
    const anyItem = node.children.get('*');
    if (isJsonArray(value)) {
      if (anyItem) for (const [index, item] of value.entries()) visit(anyItem, item, pointTo(pointer, index));
    } else if (isJsonObject(value) && node.children.size > 0 && !anyItem) {
      for (const [name, child] of node.children) {
        const member = memberOf(value, name);
        const at = pointTo(pointer, name);
        if (member !== undefined) visit(child, member, at);
        else if (child.field?.required) report({ problem: 'missing', pointer: at });
      }
      for (const name of Object.keys(value)) {
        if (!node.children.has(name)) report({ problem: 'unknown', pointer: pointTo(pointer, name) });
      }
    }
  };

  if (fields.length > 0) visit(treeOf(fields), json, '');
  return violations;
}

/** What a member must be when only its members are documented. */
function containerTypes(node: Node): readonly JsonType[] {
  if (node.children.size === 0) return [];
  return node.children.has('*') ? ['array'] : ['object'];
}

function treeOf(fields: readonly EnvelopeField[]): Node {
  const root: Node = { field: null, children: new Map() };
  for (const field of fields) {
    let node = root;
    for (const step of field.pointer.split('/').slice(1)) {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const child: Node = node.children.get(name) ?? { field: null, children: new Map() };
      node.children.set(name, child);
      node = child;
    }
    node.field = field;
  }
  return root;
}

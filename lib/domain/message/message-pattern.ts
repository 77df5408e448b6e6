import type { MessagePart, ParameterPart } from './message';

/**
 * A message as what is fixed and what varies: `texts` has one member more than `gaps`, its first and last may be
 * empty. A gap has several parameters where they stand side by side.
 */
export type MessagePattern = {
  readonly texts: readonly string[];
  readonly gaps: readonly (readonly ParameterPart[])[];
};

export function messagePattern(parts: readonly MessagePart[]): MessagePattern {
  const texts: string[] = [];
  const gaps: ParameterPart[][] = [];
  let text = '';
  let gap: ParameterPart[] = [];
  for (const part of parts) {
    if (part.kind === 'text') {
      if (gap.length > 0) gaps.push(gap);
      gap = [];
      text += part.text;
    } else {
      if (gap.length === 0) {
        texts.push(text);
        text = '';
      }
      gap.push(part);
    }
  }
  if (gap.length > 0) gaps.push(gap);
  texts.push(text);
  return { texts, gaps };
}

/** Whether the fixed texts are enough to know the message by: two letters or digits, or all of it. */
export function isTelling(pattern: MessagePattern): boolean {
  const fixed = pattern.texts.join('');
  if (pattern.gaps.length === 0) return fixed !== '';
  return (fixed.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;
}

/** The arguments of a text that is the whole rendered pattern, or null where it is not. */
export function readArguments(pattern: MessagePattern, rendered: string): Map<string, string> | null {
  const first = pattern.texts[0] ?? '';
  if (pattern.gaps.length === 0) return rendered === first ? new Map() : null;
  const last = pattern.texts.at(-1) ?? '';
  const inner = rendered.length - last.length;
  if (inner < first.length || !rendered.startsWith(first) || !rendered.endsWith(last)) return null;

  const found = new Map<string, string>();
  let at = first.length;
  for (const [index, gap] of pattern.gaps.entries()) {
    const isLast = index === pattern.gaps.length - 1;
    const next = pattern.texts[index + 1] ?? '';
    const end = isLast ? inner : rendered.indexOf(next, at);
    if (end === -1 || (!isLast && end + next.length > inner)) return null;
    for (const [name, value] of gapArguments(gap, rendered.slice(at, end))) {
      if (!found.has(name)) found.set(name, value);
    }
    at = end + next.length;
  }
  return found;
}

function gapArguments(gap: readonly ParameterPart[], value: string): Iterable<readonly [string, string]> {
  const [parameter] = gap;
  if (parameter === undefined || gap.length > 1) return [];
  return parameter.branches.length === 0 ? [[parameter.name, value]] : branchArguments(parameter, value);
}

/** From what a plural or select said: which branch it was, and what that tells about the argument. */
function branchArguments(parameter: ParameterPart, value: string): Iterable<readonly [string, string]> {
  for (const branch of parameter.branches) {
    const found = readArguments(messagePattern(branch.parts), value);
    if (!found) continue;
    if (parameter.offset !== 0) found.delete(parameter.name);
    if (parameter.type === 'select') {
      if (branch.selector !== 'other') found.set(parameter.name, branch.selector);
    } else if (branch.selector.startsWith('=')) {
      found.set(parameter.name, branch.selector.slice(1));
    }
    return found;
  }
  return [];
}

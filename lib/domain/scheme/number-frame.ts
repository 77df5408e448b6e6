import { spell } from './formatter';
import type { CodeParts, Grammar } from './segment';

/** What stands before and after the number in a code, and how many digits it has. */
export type NumberFrame = { readonly before: string; readonly digits: number; readonly after: string };

/**
 * The spelling of a code whose number is not known yet, so that whoever hands out the number can write it. Every
 * context is open. @returns null where the grammar has no number, or the other parts do not fit it
 */
export function numberFrame(grammar: Grammar, parts: CodeParts): NumberFrame | null {
  let before = '';
  let after = '';
  let digits: number | null = null;
  for (const segment of grammar) {
    if (segment.kind === 'number') {
      digits = segment.width;
      continue;
    }
    const text = spell(segment, { ...parts, context: {} });
    if (text === null) return null;
    if (digits === null) before += text;
    else after += text;
  }
  return digits === null ? null : { before, digits, after };
}

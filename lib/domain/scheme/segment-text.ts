import { contextValue, spell } from './formatter';
import { type CodeParts, type Grammar, isContext, OPEN_CONTEXT, type Role, type Segment } from './segment';

/** One part of a written code, as people are shown it. */
export type SegmentText = {
  readonly kind: Segment['kind'];
  readonly role: Role;
  /** Key of the segment in its grammar; null for a literal. */
  readonly name: string | null;
  /** What people call the segment; null for a literal. */
  readonly label: string | null;
  readonly text: string;
  /** A context that nobody has filled in. */
  readonly open: boolean;
};

/**
 * The parts of a code one after the other; joined, their texts are its spelling.
 * @returns null where the parts do not make a code yet, such as a draft without a number
 */
export function segmentTexts(grammar: Grammar, parts: CodeParts): readonly SegmentText[] | null {
  const texts = grammar.map((segment): SegmentText | null => {
    const text = spell(segment, parts);
    if (text === null) return null;
    if (segment.kind === 'literal') {
      return { kind: 'literal', role: 'identity', name: null, label: null, text, open: false };
    }
    const { kind, name, label } = segment;
    const role: Role = isContext(segment) ? 'context' : 'identity';
    const open = isContext(segment) && contextValue(parts, name) === null && text === OPEN_CONTEXT;
    return { kind, role, name, label, text, open };
  });
  const whole = texts.filter((text) => text !== null);
  return whole.length === texts.length ? whole : null;
}

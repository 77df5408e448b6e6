import { parseCode } from '@/lib/domain/scheme/parser';
import type { CodeParts, Grammar } from '@/lib/domain/scheme/segment';
import { segmentTexts } from '@/lib/domain/scheme/segment-text';
import type { CodeSpan } from './code-segments';

/** A canonical code of a grammar as it is drawn; in one piece where the grammar does not read it. */
export function exampleSpans(grammar: Grammar, code: string): readonly CodeSpan[] {
  const read = parseCode(grammar, code);
  const parts: CodeParts | null = read.ok ? read.code : null;
  return (parts && segmentTexts(grammar, parts)) ?? [{ kind: 'literal', role: 'identity', text: code }];
}

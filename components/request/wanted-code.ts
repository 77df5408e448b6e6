import { inCase, isValueOf } from '@/lib/domain/scheme/alphabet';
import { exampleOf } from '@/lib/domain/scheme/example';
import type { Grammar } from '@/lib/domain/scheme/segment';
import type { CodeSpan } from '../scheme/code-segments';
import { exampleSpans } from '../scheme/example-spans';

/** The prefix as the scheme writes it. */
export function writtenPrefix(grammar: Grammar, typed: string): string {
  const segment = grammar.find(({ kind }) => kind === 'prefix');
  const prefix = typed.trim();
  return segment?.kind === 'prefix' ? inCase(prefix, segment.case) : prefix;
}

/**
 * A first code under a prefix, drawn in its parts; the prefix alone where the grammar does not write it or it does
 * not fit.
 * @returns null where no prefix is typed
 */
export function wantedCode(grammar: Grammar, typed: string): readonly CodeSpan[] | null {
  const prefix = writtenPrefix(grammar, typed);
  if (prefix === '') return null;
  const segment = grammar.find(({ kind }) => kind === 'prefix');
  if (segment?.kind !== 'prefix' || !isValueOf(segment, prefix)) {
    return [{ kind: 'prefix', role: 'identity', text: prefix }];
  }
  return exampleSpans(grammar, exampleOf(grammar, { prefix }));
}

import { inCase } from './alphabet';
import { formatCode } from './formatter';
import type { Alphabet, CodeParts, Grammar, NameSegment } from './segment';

/** Registered values to show instead of made-up ones; they must fit the grammar. */
export type KnownParts = Partial<Pick<CodeParts, 'prefix' | 'category' | 'context'>>;

/**
 * A code of the scheme in canonical spelling, with the first number that it hands out. What is not known is made up;
 * a context that is not known is open.
 */
export function exampleOf(grammar: Grammar, known: KnownParts = {}): string {
  const parts = {
    prefix: known.prefix ?? null,
    category: known.category ?? null,
    context: known.context ?? {},
  };
  let number: number | null = null;
  let name: string | null = null;
  for (const segment of grammar) {
    if (segment.kind === 'number') number = segment.first;
    if (segment.kind === 'name') name = madeUpName(segment);
    if (segment.kind === 'prefix')
      parts.prefix ??= inCase(madeUp(segment.alphabet, segment.width.min), segment.case);
    if (segment.kind === 'category' && segment.role === 'identity') {
      parts.category ??= inCase(madeUp(segment.alphabet, segment.width.min), segment.case);
    }
  }
  return formatCode(grammar, { ...parts, number, name });
}

function madeUp(alphabet: Alphabet, length: number): string {
  if (alphabet === 'digits') return '1'.padStart(length, '0');
  const characters = alphabet === 'letters' ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'A1B2C3D4E5F6G7H8';
  return ''.padEnd(length, characters);
}

function madeUpName({ width }: NameSegment): string {
  const name = 'not_found';
  return name.length >= width.min && name.length <= width.max
    ? name
    : madeUp('letters', width.min).toLowerCase();
}

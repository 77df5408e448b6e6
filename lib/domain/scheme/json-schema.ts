import { patternOf } from './pattern';
import { type Grammar, isContext, widthOf } from './segment';

export type CodeSchema = {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly title: string;
  readonly type: 'string';
  readonly pattern: string;
  readonly minLength: number;
  readonly maxLength: number;
  readonly examples: readonly string[];
};

/** A JSON Schema (draft 2020-12) that takes exactly the canonical codes of the scheme. */
export function jsonSchemaOf(
  grammar: Grammar,
  about: { readonly title: string; readonly examples: readonly string[] },
): CodeSchema {
  let minLength = 0;
  let maxLength = 0;
  for (const segment of grammar) {
    const { min, max } = widthOf(segment);
    minLength += isContext(segment) ? 1 : min;
    maxLength += max;
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: about.title,
    type: 'string',
    // Patterns of JSON Schema match anywhere unless anchored (Validation 6.3.3).
    pattern: `^(?:${patternOf(grammar)})$`,
    minLength,
    maxLength,
    examples: about.examples,
  };
}

import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { exampleOf } from '../../domain/scheme/example';
import { type CodeSchema, jsonSchemaOf } from '../../domain/scheme/json-schema';
import { patternOf } from '../../domain/scheme/pattern';
import { slug } from '../../schema/text';
import { type CategoryRecord, selectCategories } from '../../store/category-store';
import { firstCodes } from '../../store/code-store';
import { type EnvelopeRecord, selectEnvelopes } from '../../store/envelope-store';
import { countSchemes, schemeBySlug } from '../../store/scheme-store';
import { query } from '../use-case';
import type { SchemeSummary } from './list-schemes';

/** A vocabulary longer than this is cut on the scheme's page. */
const VOCABULARY = 500;

export type SchemeDescription = SchemeSummary & {
  readonly jsonSchema: CodeSchema;
  readonly categories: readonly CategoryRecord[];
  readonly envelopes: readonly EnvelopeRecord[];
};

/** A scheme with its vocabulary and envelopes. Refuses with `missing` at `scheme`. */
export const readScheme = query({
  title: 'Read a scheme',
  right: 'registry.read',
  input: z.strictObject({ scheme: slug }),
  async run(input, { db }) {
    const scheme = await schemeBySlug(db, input.scheme);
    if (scheme === null) return refuse('missing', 'scheme');
    const [counts, categories, envelopes, registered] = await Promise.all([
      countSchemes(db),
      selectCategories(db, scheme.slug, VOCABULARY),
      selectEnvelopes(db, scheme.slug),
      firstCodes(db),
    ]);
    const { id, ...fields } = scheme;
    const example = registered.get(id) ?? exampleOf(scheme.grammar);
    return ok<SchemeDescription>({
      ...fields,
      counts: counts.get(id) ?? { prefixes: 0, codes: 0 },
      example,
      pattern: patternOf(scheme.grammar),
      jsonSchema: jsonSchemaOf(scheme.grammar, { title: scheme.name, examples: [example] }),
      categories,
      envelope: envelopes.find((candidate) => candidate.current) ?? null,
      envelopes,
    });
  },
});

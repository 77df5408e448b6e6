import { z } from 'zod';
import { ok } from '../../domain/result';
import { exampleOf } from '../../domain/scheme/example';
import { patternOf } from '../../domain/scheme/pattern';
import type { Scheme } from '../../domain/scheme/scheme';
import { firstCodes } from '../../store/code-store';
import { type EnvelopeRecord, selectEnvelopes } from '../../store/envelope-store';
import { allSchemes, countSchemes } from '../../store/scheme-store';
import { query } from '../use-case';

export type SchemeSummary = Scheme & {
  readonly example: string;
  readonly pattern: string;
  /** The response format in force. */
  readonly envelope: EnvelopeRecord | null;
};

/** Every scheme with its counts; a company has few, so they come whole. */
export const listSchemes = query({
  title: 'List the schemes',
  right: 'registry.read',
  input: z.strictObject({}),
  async run(_input, { db }) {
    const [schemes, counts, registered, envelopes] = await Promise.all([
      allSchemes(db),
      countSchemes(db),
      firstCodes(db),
      selectEnvelopes(db, null),
    ]);
    return ok(
      schemes.map(
        ({ id, ...scheme }): SchemeSummary => ({
          ...scheme,
          counts: counts.get(id) ?? { prefixes: 0, codes: 0 },
          example: registered.get(id) ?? exampleOf(scheme.grammar),
          pattern: patternOf(scheme.grammar),
          envelope:
            envelopes.find((candidate) => candidate.current && candidate.scheme === scheme.slug) ?? null,
        }),
      ),
    );
  },
});

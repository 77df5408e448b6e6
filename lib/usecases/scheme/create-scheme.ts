import { created } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { checkGrammar } from '../../domain/scheme/grammar';
import { createSchemeInput } from '../../schema/scheme';
import { insertScheme } from '../../store/scheme-store';
import { command } from '../use-case';

/** Adds a scheme. Refuses with `grammar` at a segment, `conflict` at `slug`. */
export const createScheme = command({
  title: 'Create a scheme',
  right: 'scheme.create',
  input: createSchemeInput,
  async run(input, { db }) {
    const grammar = checkGrammar(input.segments);
    if (!grammar.ok) return grammar;
    const id = await insertScheme(db, input);
    if (id === null) return refuse('conflict', 'slug');
    const { slug, ...fields } = input;
    return ok({
      value: { slug },
      events: [
        {
          type: 'scheme.created',
          subjectType: 'scheme',
          subjectId: String(id),
          subjectName: slug,
          scheme: slug,
          changes: created(fields),
        },
      ],
    });
  },
});

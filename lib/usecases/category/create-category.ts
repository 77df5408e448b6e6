import { created } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { isValueOf } from '../../domain/scheme/alphabet';
import { createCategoryInput } from '../../schema/category';
import { insertCategory } from '../../store/category-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { command } from '../use-case';

/** Adds a value to a vocabulary. Refuses with `missing` at `scheme` or `segment`, `not-in-grammar` or `conflict` at `value`. */
export const createCategory = command({
  title: 'Create a category',
  right: 'category.create',
  input: createCategoryInput,
  async run({ scheme: slug, ...input }, { db }) {
    const scheme = await schemeToWriteIn(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const segment = scheme.grammar.find(
      (candidate) => candidate.kind === 'category' && candidate.name === input.segment,
    );
    if (segment?.kind !== 'category') return refuse('missing', 'segment');
    if (!isValueOf(segment, input.value)) return refuse('not-in-grammar', 'value');
    const id = await insertCategory(db, scheme.id, input);
    if (id === null) return refuse('conflict', 'value');
    return ok({
      value: { scheme: slug, ...input },
      events: [
        {
          type: 'category.created',
          subjectType: 'category',
          subjectId: String(id),
          subjectName: input.value,
          scheme: slug,
          changes: created(input),
        },
      ],
    });
  },
});

import { ok, refuse } from '../../domain/result';
import { createCategoryInput } from '../../schema/category';
import { schemeToWriteIn } from '../../store/scheme-store';
import { addCategory } from '../add-category';
import { command } from '../use-case';

/** Adds a value to a vocabulary. Refuses with `missing` at `scheme`, and as `addCategory` does. */
export const createCategory = command({
  title: 'Create a category',
  right: 'category.create',
  input: createCategoryInput,
  async run({ scheme: slug, ...input }, context) {
    const scheme = await schemeToWriteIn(context.db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const added = await addCategory(context, scheme, input);
    return added.ok ? ok({ value: { scheme: slug, ...input }, events: [added.value] }) : added;
  },
});

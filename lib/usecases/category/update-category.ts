import { changed } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { withChanges } from '../../domain/with-changes';
import { updateCategoryInput } from '../../schema/category';
import { lockCategory, writeCategory } from '../../store/category-store';
import { command } from '../use-case';

/**
 * Changes what a value of a vocabulary stands for; codes inherit its HTTP status at once. Refuses with `missing` at
 * `value`, `stale`.
 */
export const updateCategory = command({
  title: 'Change a category',
  right: 'category.change',
  input: updateCategoryInput,
  async run({ scheme, segment, value, version, ...given }, { db }) {
    const category = await lockCategory(db, scheme, { segment, value });
    if (category === null) return refuse('missing', 'value');
    if (version !== undefined && version !== category.version) return refuse('stale');
    const after = withChanges(category.fields, given);
    const changes = changed(category.fields, after);
    const named = { scheme, segment, value };
    if (Object.keys(changes).length === 0) return ok({ value: named, events: [] });
    await writeCategory(db, category.id, after);
    return ok({
      value: named,
      events: [
        {
          type: 'category.changed',
          subjectType: 'category',
          subjectId: String(category.id),
          subjectName: value,
          scheme,
          changes,
        },
      ],
    });
  },
});

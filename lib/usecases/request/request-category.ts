import { refuse } from '../../domain/result';
import { requestCategoryInput } from '../../schema/request';
import { categoryByValue } from '../../store/category-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { fitCategory } from '../add-category';
import { command } from '../use-case';
import { openRequest } from './open-request';

/**
 * Requests a new value of a vocabulary. Refuses with `missing` at `scheme` or `segment`, `not-in-grammar` at `value`,
 * `conflict` there where it is registered, and as `openRequest` does.
 */
export const requestCategory = command({
  title: 'Request a category',
  right: 'request.submit',
  input: requestCategoryInput,
  async run({ scheme: slug, reason, ...category }, context) {
    const scheme = await schemeToWriteIn(context.db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const fitting = fitCategory(scheme, category);
    if (!fitting.ok) return fitting;
    const taken = await categoryByValue(context.db, scheme.id, category.segment, category.value);
    if (taken !== null) return refuse('conflict', 'value');
    const subject = { kind: 'category', ...category } as const;
    return openRequest(context, { scheme, subject, reason, prefixId: null, ownerIds: [] });
  },
});

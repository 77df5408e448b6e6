import { ok } from '../../domain/result';
import { bulkReviewInput } from '../../schema/translation-queue';
import { query } from '../use-case';
import { planReview } from './bulk-entries';
import { reviewReport } from './bulk-review-plan';

/** What `bulkReview` would do with the same input. Refuses as it does. */
export const previewBulkReview = query({
  title: 'Preview a change of many translations',
  right: 'translation.review',
  input: bulkReviewInput,
  async run(input, context) {
    const planned = await planReview(context, input, false);
    return planned.ok ? ok(reviewReport(planned.value)) : planned;
  },
});

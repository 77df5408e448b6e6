import { bulkReview } from '../usecases/translation/bulk-review';
import { previewBulkReview } from '../usecases/translation/preview-bulk-review';
import { bodyLimit, bulkChange, presentReport, preview } from './bulk-changes';
import { endpoint, type Resources } from './endpoint';

export const bulkReviews: Resources = {
  '/bulk-review-previews': {
    post: endpoint(previewBulkReview, { answer: preview, present: presentReport, bodyLimit }),
  },
  '/bulk-reviews': {
    post: endpoint(bulkReview, {
      answer: bulkChange,
      present: ({ id, ...told }) => ({ id, ...presentReport(told) }),
      status: 201,
      bodyLimit,
    }),
  },
};

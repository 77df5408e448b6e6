import { bulkReview } from '../usecases/translation/bulk-review';
import { previewBulkReview } from '../usecases/translation/preview-bulk-review';
import { undoBulkReview } from '../usecases/translation/undo-bulk-review';
import { bodyLimit, bulkChange, presentReport, presentUndone, preview, undone } from './bulk-changes';
import { endpoint, type Resources } from './endpoint';

export const bulkReviews: Resources = {
  '/bulk-review-previews': {
    post: endpoint(previewBulkReview, { answer: preview, present: presentReport, bodyLimit }),
  },
  '/bulk-reviews': {
    post: endpoint(bulkReview, {
      answer: bulkChange,
      present: ({ id, isUndoable: _told, ...told }) => ({ id, ...presentReport(told) }),
      status: 201,
      bodyLimit,
    }),
  },
  '/bulk-review-reversals': {
    post: endpoint(undoBulkReview, { answer: undone, present: presentUndone }),
  },
};

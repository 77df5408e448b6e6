import { requestListShape } from '@/lib/transfer/request-list';
import { exportRequests } from '@/lib/usecases/request/export-requests';
import { attempt } from '@/lib/web/read';
import { download } from '../../download';
import { inView, viewOf } from '../view-of';

/** Exactly the requests that the list at the same address shows, on all its pages: `?format=csv|json`. */
export async function GET(request: Request): Promise<Response> {
  return download(request, {
    name: 'requests',
    batchesOf: async (search) =>
      attempt(exportRequests, inView(await viewOf(search), exportRequests, search)),
    shapeAt: requestListShape,
  });
}

import { auditEventListShape } from '@/lib/transfer/audit-event-list';
import { exportAuditEvents } from '@/lib/usecases/audit-event/export-audit-events';
import { attempt } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { download } from '../../download';

/** Exactly the events that the list at the same address tells of, bulk changes event by event: `?format=csv|json`. */
export async function GET(request: Request): Promise<Response> {
  return download(request, {
    name: 'activity',
    batchesOf: (search) => attempt(exportAuditEvents, inputFrom(exportAuditEvents, search)),
    shapeAt: auditEventListShape,
  });
}

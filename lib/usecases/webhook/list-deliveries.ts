import { type Page, totalOf } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import type { Delivery } from '../../domain/webhook';
import { listDeliveriesInput } from '../../schema/webhook';
import { countDeliveries, deliveryKey, deliveryKeyShape, selectDeliveries } from '../../store/delivery-store';
import { webhookById } from '../../store/webhook-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

const LIST = 'deliveries';

/** What was or is to be sent to a webhook, newest first. Refuses with `missing` at `id`, `cursor`. */
export const listDeliveries = query({
  title: 'List the deliveries of a webhook',
  right: 'webhook.read',
  input: listDeliveriesInput,
  async run({ id, limit, cursor, before, state }, { db }) {
    const start = pageStart(LIST, deliveryKeyShape, { cursor, before });
    if (!start.ok) return start;
    if ((await webhookById(db, id)) === null) return refuse('missing', 'id');
    const filter = { webhookId: id, state };
    const [rows, counted] = await Promise.all([
      selectDeliveries(db, { ...filter, ...start.value, limit: limit + 1 }),
      countDeliveries(db, filter),
    ]);
    const { rows: items, ...cursors } = cutPage(LIST, rows, limit, start.value, deliveryKey);
    return ok<Page<Delivery>>({ items, ...cursors, ...totalOf(counted) });
  },
});

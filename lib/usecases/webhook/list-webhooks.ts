import { type Page, totalOf } from '../../domain/page';
import { ok } from '../../domain/result';
import type { Webhook } from '../../domain/webhook';
import { listWebhooksInput } from '../../schema/webhook';
import { countWebhooks, selectWebhooks, webhookKey, webhookKeyShape } from '../../store/webhook-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

const LIST = 'webhooks';

/** A page of webhooks, in the order they were added; WEBHOOK_LIMIT at most in all. Refuses with `cursor`. */
export const listWebhooks = query({
  title: 'List the webhooks',
  right: 'webhook.read',
  input: listWebhooksInput,
  async run({ limit, cursor, before }, { db }) {
    const start = pageStart(LIST, webhookKeyShape, { cursor, before });
    if (!start.ok) return start;
    const [rows, counted] = await Promise.all([
      selectWebhooks(db, { ...start.value, limit: limit + 1 }),
      countWebhooks(db),
    ]);
    const { rows: items, ...cursors } = cutPage(LIST, rows, limit, start.value, webhookKey);
    return ok<Page<Webhook>>({ items, ...cursors, ...totalOf(counted) });
  },
});

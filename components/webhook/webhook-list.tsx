import { getLocale, getTranslations } from 'next-intl/server';
import type { Webhook } from '@/lib/domain/webhook';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { RelativeTime } from '../ui/relative-time';
import { SimpleTable } from '../ui/simple-table';
import { WebhookBadge } from './webhook-badge';
import { getWebhookHears } from './webhook-hears';

/** All webhooks: there are few. */
export async function WebhookList({ webhooks }: { webhooks: readonly Webhook[] }) {
  const t = await getTranslations('webhooks');
  const locale = await getLocale();
  const hears = await getWebhookHears();
  if (webhooks.length === 0) {
    return (
      <EmptyState
        title={t('empty')}
        action={
          <LinkButton href={localeHref(locale, '/admin/webhooks/new')} variant="primary">
            {t('add')}
          </LinkButton>
        }
      >
        {t('emptyWhy')}
      </EmptyState>
    );
  }
  return (
    <SimpleTable
      caption={t('title')}
      columns={[
        { label: t('name') },
        { label: t('state') },
        { label: t('url') },
        { label: t('hears') },
        { label: t('schemes') },
        { label: t('createdAt') },
      ]}
      rows={webhooks.map((webhook) => ({
        key: String(webhook.id),
        cells: [
          <a key="name" className="link" href={localeHref(locale, `/admin/webhooks/${webhook.id}`)}>
            {webhook.title}
          </a>,
          <WebhookBadge key="state" webhook={webhook} />,
          <span key="url" className="[overflow-wrap:anywhere]">
            {new URL(webhook.url).host}
          </span>,
          hears(webhook).happenings,
          hears(webhook).schemes,
          <RelativeTime key="createdAt" time={webhook.createdAt} />,
        ],
      }))}
    />
  );
}

import { getTranslations } from 'next-intl/server';
import type { Webhook } from '@/lib/domain/webhook';
import { Fact, Facts } from '../ui/facts';
import { Note } from '../ui/note';
import { RelativeTime } from '../ui/relative-time';
import { WebhookBadge } from './webhook-badge';
import { getWebhookHears } from './webhook-hears';

/** What a webhook is and how it does. */
export async function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const t = await getTranslations('webhook');
  const list = await getTranslations('webhooks');
  const { url, failingSince, disabledAt, disabledReason, createdAt } = webhook;
  const { happenings, schemes } = (await getWebhookHears())(webhook);
  return (
    <div className="flex flex-col gap-4">
      {disabledReason !== null && (
        <Note tone="danger">
          <p>{t(disabledReason === 'gone' ? 'gone' : 'failed')}</p>
        </Note>
      )}
      <div className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(12rem,20rem)_minmax(16rem,34rem)]">
        <Facts>
          <Fact label={list('state')}>
            <WebhookBadge webhook={webhook} />
          </Fact>
          {disabledAt !== null ? (
            <Fact label={t('disabledSince')}>
              <RelativeTime time={disabledAt} full />
            </Fact>
          ) : (
            failingSince !== null && (
              <Fact label={t('failingSince')}>
                <RelativeTime time={failingSince} full />
              </Fact>
            )
          )}
          <Fact label={t('since')}>
            <RelativeTime time={createdAt} full />
          </Fact>
        </Facts>
        <Facts>
          <Fact label={list('url')}>
            <code>{url}</code>
          </Fact>
          <Fact label={list('hears')}>{happenings}</Fact>
          <Fact label={list('schemes')}>{schemes}</Fact>
        </Facts>
      </div>
    </div>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { LinkButton } from '@/components/ui/link-button';
import { WebhookList } from '@/components/webhook/webhook-list';
import { WEBHOOK_LIMIT } from '@/lib/domain/webhook';
import { localeHref } from '@/lib/i18n/href';
import { listWebhooks } from '@/lib/usecases/webhook/list-webhooks';
import { read } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { NotAllowed } from '../../not-allowed';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('webhooks');
  return { title: t('title') };
}

/** Where other systems hear of requests. */
export default async function WebhooksPage() {
  if (!(await mayAnywhere('webhook.read'))) return <NotAllowed />;
  const t = await getTranslations('webhooks');
  const admin = await getTranslations('admin');
  const locale = await getLocale();
  const webhooks = await read(listWebhooks, { limit: WEBHOOK_LIMIT });
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/admin'), label: admin('title') }]}
        title={t('title')}
        actions={
          <LinkButton href={localeHref(locale, '/admin/webhooks/new')} variant="primary">
            {t('add')}
          </LinkButton>
        }
      />
      <div className="page-body flex flex-col gap-6">
        <p className="max-w-prose text-muted">{t('what')}</p>
        <WebhookList webhooks={webhooks.items} />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { NewWebhookForm } from '@/components/webhook/new-webhook-form';
import { localeHref } from '@/lib/i18n/href';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { read } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { NotAllowed } from '../../../not-allowed';
import { createWebhookAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('webhook');
  return { title: t('new') };
}

export default async function NewWebhookPage() {
  if (!(await mayAnywhere('webhook.change'))) return <NotAllowed />;
  const t = await getTranslations('webhook');
  const list = await getTranslations('webhooks');
  const admin = await getTranslations('admin');
  const locale = await getLocale();
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/admin'), label: admin('title') },
          { href: localeHref(locale, '/admin/webhooks'), label: list('title') },
        ]}
        title={t('new')}
      />
      <div className="page-body">
        <NewWebhookForm schemes={await read(listGrammars, {})} action={createWebhookAction} />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache, type ReactElement } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { searchFrom } from '@/components/ui/address';
import { Section } from '@/components/ui/section';
import { DELIVERY_TABLE, DeliveryList } from '@/components/webhook/delivery-list';
import { WebhookAccess } from '@/components/webhook/webhook-access';
import { WebhookFacts } from '@/components/webhook/webhook-facts';
import { WebhookForm } from '@/components/webhook/webhook-form';
import { WebhookSecret } from '@/components/webhook/webhook-secret';
import { WebhookTest } from '@/components/webhook/webhook-test';
import { localeHref } from '@/lib/i18n/href';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { listDeliveries } from '@/lib/usecases/webhook/list-deliveries';
import { readWebhook } from '@/lib/usecases/webhook/read-webhook';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../../../list-at';
import { listView } from '../../../list-view';
import { NotAllowed } from '../../../not-allowed';
import NotFound from '../../../not-found';
import { Refused } from '../../../refused';
import { replaceWebhookSecretAction, testWebhookAction, updateWebhookAction } from '../actions';

type Params = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

const theWebhook = cache((id: string) => attempt(readWebhook, { id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const webhook = await theWebhook(decodePart((await params).id));
  return webhook.ok ? { title: webhook.value.title } : {};
}

/** A webhook: how it does, what it was sent, and its settings. */
export default async function WebhookPage({ params, searchParams }: Props) {
  if (!(await mayAnywhere('webhook.read'))) return <NotAllowed />;
  const found = await theWebhook(decodePart((await params).id));
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const webhook = found.value;
  const t = await getTranslations('webhook');
  const list = await getTranslations('webhooks');
  const log = await getTranslations('deliveries');
  const admin = await getTranslations('admin');
  const locale = await getLocale();
  const path = localeHref(locale, `/admin/webhooks/${webhook.id}`);
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/admin'), label: admin('title') },
          { href: localeHref(locale, '/admin/webhooks'), label: list('title') },
        ]}
        title={webhook.title}
      />
      <div className="page-body flex flex-col gap-10">
        <WebhookFacts webhook={webhook} />
        <Section
          id="deliveries"
          title={log('title')}
          aside={<WebhookTest id={webhook.id} action={testWebhookAction} />}
        >
          <p className="mb-3 max-w-prose text-muted">{log('what')}</p>
          {await listAt(path, deliveries(webhook.id, path, await searchParams))}
        </Section>
        <Section id="settings" title={t('settings')}>
          <WebhookForm
            webhook={webhook}
            schemes={await read(listGrammars, {})}
            action={updateWebhookAction}
          />
        </Section>
        <Section id="secret" title={t('secret')}>
          <WebhookSecret webhook={webhook} action={replaceWebhookSecretAction} />
        </Section>
        <Section id="access" title={t('access')}>
          <WebhookAccess webhook={webhook} action={updateWebhookAction} />
        </Section>
      </div>
    </>
  );
}

async function deliveries(id: number, path: string, params: Params): Promise<ReactElement> {
  const search = searchFrom(params);
  const page = await attempt(listDeliveries, { ...inputFrom(listDeliveries, params), id });
  if (!page.ok) return <Refused results={[page]} path={path} search={search} />;
  return <DeliveryList page={page.value} path={path} {...(await listView(DELIVERY_TABLE, search))} />;
}

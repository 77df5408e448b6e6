import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { DeliveryDetails } from '@/components/webhook/delivery-details';
import { SendAgain } from '@/components/webhook/send-again';
import { localeHref } from '@/lib/i18n/href';
import { readDelivery } from '@/lib/usecases/webhook/read-delivery';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import type { SearchParams } from '@/lib/web/search-params';
import { NotAllowed } from '../../../../../not-allowed';
import NotFound from '../../../../../not-found';
import { redeliverAction } from '../../../actions';

type Props = { params: Promise<{ id: string; delivery: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('deliveries');
  return { title: t('title') };
}

/** What was sent to a webhook once, and what came of it. */
export default async function DeliveryPage({ params, searchParams }: Props) {
  if (!(await mayAnywhere('webhook.read'))) return <NotAllowed />;
  const { id, delivery: deliveryId } = await params;
  const found = await attempt(readDelivery, { id: decodePart(id), deliveryId: decodePart(deliveryId) });
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const { webhook, delivery } = found.value;
  const t = await getTranslations('deliveries');
  const list = await getTranslations('webhooks');
  const admin = await getTranslations('admin');
  const format = await getFormatter();
  const locale = await getLocale();
  const path = localeHref(locale, `/admin/webhooks/${webhook.id}`);
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/admin'), label: admin('title') },
          { href: localeHref(locale, '/admin/webhooks'), label: list('title') },
          { href: path, label: webhook.title },
        ]}
        title={t('one', { time: format.dateTime(delivery.queuedAt, 'exact') })}
      />
      <div className="page-body flex flex-col gap-10">
        {(await searchParams).done === 'queued' && (
          <Note>
            <p role="status">{t('sentAgain')}</p>
          </Note>
        )}
        <DeliveryDetails delivery={delivery} path={path} />
        <Section id="again" title={t('sendAgain')}>
          <SendAgain webhookId={webhook.id} deliveryId={delivery.id} action={redeliverAction} />
        </Section>
      </div>
    </>
  );
}

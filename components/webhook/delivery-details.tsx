import { getTranslations } from 'next-intl/server';
import { type Delivery, deliveryFaults, type Try } from '@/lib/domain/webhook';
import { Badge } from '../ui/badge';
import { Fact, Facts } from '../ui/facts';
import { type Json, JsonView } from '../ui/json-view';
import { RelativeTime } from '../ui/relative-time';
import { Section } from '../ui/section';
import { SimpleTable } from '../ui/simple-table';
import { TimeText } from '../ui/time-text';
import { getDeliveryNeeds } from './delivery-needs';
import { answerOf } from './delivery-row';
import { deliveryTones } from './delivery-tones';

type Props = {
  delivery: Delivery;
  /** The address of the webhook's page. */
  path: string;
};

/** What was sent, what came of each attempt, and what is to come. */
export async function DeliveryDetails({ delivery, path }: Props) {
  const t = await getTranslations('deliveries');
  const needs = await getDeliveryNeeds(path);
  const { messageId, type, repeats, state, nextAt, queuedAt, tries, payload } = delivery;
  const faults = deliveryFaults.filter((fault) =>
    tries.some((one) => one.kind === 'failed' && one.fault === fault),
  );
  return (
    <>
      <div className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(12rem,20rem)_minmax(16rem,34rem)]">
        <Facts>
          <Fact label={t('state')}>
            <Badge tone={deliveryTones[state]}>{t(state)}</Badge>
          </Fact>
          <Fact label={t('nextAt')}>
            {nextAt === null ? (
              t(state === 'waiting' ? 'paused' : 'none')
            ) : (
              <RelativeTime time={nextAt} full />
            )}
          </Fact>
          <Fact label={t('queuedAt')}>
            <RelativeTime time={queuedAt} full />
          </Fact>
        </Facts>
        <Facts>
          <Fact label={t('type')}>
            <code>{type}</code>
          </Fact>
          <Fact label={t('messageId')}>
            <code>{messageId}</code>
          </Fact>
          {repeats !== null && (
            <Fact label={t('repeats')}>
              <a className="link" href={needs.href(repeats)}>
                {t('original')}
              </a>
            </Fact>
          )}
        </Facts>
      </div>
      <Section id="tries" title={t('tries')}>
        {tries.length === 0 ? (
          <p>{t('noTries')}</p>
        ) : (
          <SimpleTable
            caption={t('tries')}
            columns={[
              { label: t('at') },
              { label: t('answer') },
              { label: t('took'), align: 'end' },
              { label: t('body') },
            ]}
            rows={tries.map((tried) => ({
              key: tried.at,
              cells: [
                <TimeText key="at" {...needs.time(new Date(tried.at))} />,
                answerOf(tried, needs),
                needs.milliseconds(tried.took),
                <Body key="body" tried={tried} empty={t('noBody')} />,
              ],
            }))}
          />
        )}
        {faults.map((fault) => (
          <p key={fault} className="mt-2 max-w-prose text-muted">
            {t(`faultHelp.${fault}`)}
          </p>
        ))}
      </Section>
      <Section id="payload" title={t('payload')}>
        <JsonView value={jsonOf(payload)} label={t('payload')} />
      </Section>
    </>
  );
}

/** As text, whatever it says it is. */
function Body({ tried, empty }: { tried: Try; empty: string }) {
  if (tried.kind === 'failed') return null;
  if (tried.answer === '') return <span className="text-muted">{empty}</span>;
  return <code className="whitespace-pre-wrap [overflow-wrap:anywhere]">{tried.answer}</code>;
}

function jsonOf(payload: string): Json {
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}

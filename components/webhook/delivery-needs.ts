import { getFormatter, getTranslations } from 'next-intl/server';
import { getTimeTexts } from '../ui/relative-time';
import type { DeliveryNeeds } from './delivery-row';

/** What a delivery is written with, in the reader's language. @param path the address of the webhook's page */
export async function getDeliveryNeeds(path: string): Promise<DeliveryNeeds> {
  const t = await getTranslations('deliveries');
  const format = await getFormatter();
  return {
    href: (id) => `${path}/deliveries/${id}`,
    time: await getTimeTexts(),
    number: (count) => format.number(count),
    milliseconds: (took) => format.number(took, { style: 'unit', unit: 'millisecond' }),
    fault: (fault) => t(`fault.${fault}`),
    again: t('again'),
    none: t('none'),
    paused: t('paused'),
  };
}

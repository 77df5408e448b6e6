import { getFormatter, getTranslations } from 'next-intl/server';
import type { Webhook } from '@/lib/domain/webhook';

/** In words: what a webhook hears of, and of which schemes. */
export async function getWebhookHears(): Promise<
  (webhook: Webhook) => { happenings: string; schemes: string }
> {
  const t = await getTranslations('webhooks');
  const format = await getFormatter();
  return ({ happenings, schemes }) => ({
    happenings:
      happenings.length === 0
        ? t('everything')
        : format.list(
            happenings.map((happening) => t(`happening.${happening}`)),
            { type: 'conjunction' },
          ),
    schemes: schemes.length === 0 ? t('allSchemes') : format.list(schemes, { type: 'conjunction' }),
  });
}

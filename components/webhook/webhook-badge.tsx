import { useTranslations } from 'next-intl';
import { type Webhook, type WebhookState, webhookState } from '@/lib/domain/webhook';
import { Badge, type Tone } from '../ui/badge';

const tones: Readonly<Record<WebhookState, Tone>> = {
  active: 'good',
  failing: 'warning',
  disabled: 'ended',
};

/** Whether a webhook is sent to, and whether that works. */
export function WebhookBadge({ webhook }: { webhook: Webhook }) {
  const t = useTranslations('webhooks');
  const state = webhookState(webhook);
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

import { getTranslations } from 'next-intl/server';
import type { Webhook } from '@/lib/domain/webhook';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';
import { getWebhookLabels, WebhookFields } from './webhook-fields';

type Props = {
  webhook: Webhook;
  schemes: readonly { readonly slug: string; readonly name: string }[];
  action: FormAction;
};

/** What a webhook hears of and where it leads, to be changed. */
export async function WebhookForm({ webhook, schemes, action }: Props) {
  const t = await getTranslations('webhook');
  return (
    <Form
      id="webhook"
      action={action}
      labels={await getWebhookLabels()}
      texts={await getFormTexts()}
      done={<p role="status">{t('saved')}</p>}
    >
      <HiddenField name="id" value={webhook.id} />
      <HiddenField name="version" value={webhook.version} />
      <WebhookFields webhook={webhook} schemes={schemes} />
      <div className="form-actions">
        <SubmitButton>{t('save', { name: webhook.title })}</SubmitButton>
      </div>
    </Form>
  );
}

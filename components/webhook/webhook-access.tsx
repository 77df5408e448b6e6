import { getTranslations } from 'next-intl/server';
import type { Webhook } from '@/lib/domain/webhook';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

/** Stops a webhook, or starts it again. */
export async function WebhookAccess({ webhook, action }: { webhook: Webhook; action: FormAction }) {
  const t = await getTranslations('webhook');
  const disabled = webhook.disabledAt !== null;
  return (
    <Form id="webhook-access" action={action} labels={{ disabled: t('access') }} texts={await getFormTexts()}>
      <p className="max-w-prose text-muted">{disabled ? t('enableWhy') : t('disableWhy')}</p>
      <HiddenField name="id" value={webhook.id} />
      <HiddenField name="disabled" value={disabled ? 'false' : 'true'} />
      <div className="form-actions">
        <SubmitButton variant={disabled ? 'plain' : 'danger'}>
          {disabled ? t('enable', { name: webhook.title }) : t('disable', { name: webhook.title })}
        </SubmitButton>
      </div>
    </Form>
  );
}

import { getFormatter, getNow, getTranslations } from 'next-intl/server';
import type { Webhook } from '@/lib/domain/webhook';
import { getFormTexts } from '../fault/form-texts';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';
import { SecretForm } from './secret-form';

/** What the secret is for, and a new one. */
export async function WebhookSecret({ webhook, action }: { webhook: Webhook; action: FormAction }) {
  const t = await getTranslations('webhook');
  const format = await getFormatter();
  const { formerUntil } = webhook;
  return (
    <SecretForm
      id="webhook-secret"
      action={action}
      labels={{}}
      texts={await getFormTexts()}
      told={{ made: t('made'), copy: t('copy'), copied: t('copied') }}
    >
      <HiddenField name="id" value={webhook.id} />
      <p className="max-w-prose text-muted">{t('secretWhy')}</p>
      {formerUntil !== null && formerUntil > (await getNow()) && (
        <p>{t('formerUntil', { time: format.dateTime(formerUntil, 'exact') })}</p>
      )}
      <div className="form-actions">
        <SubmitButton variant="plain">{t('replace')}</SubmitButton>
      </div>
    </SecretForm>
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import type { FormAction } from '../ui/form-answer';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';
import { SecretForm } from './secret-form';
import { getWebhookLabels, WebhookFields } from './webhook-fields';

type Props = {
  schemes: readonly { readonly slug: string; readonly name: string }[];
  action: FormAction;
};

/** Adds a webhook, and shows its secret this once. */
export async function NewWebhookForm({ schemes, action }: Props) {
  const t = await getTranslations('webhook');
  const root = localeHref(await getLocale(), '/admin/webhooks');
  return (
    <SecretForm
      id="webhook"
      action={action}
      labels={await getWebhookLabels()}
      texts={await getFormTexts()}
      told={{
        made: t('made'),
        copy: t('copy'),
        copied: t('copied'),
        open: { root, text: t('open') },
      }}
    >
      <WebhookFields webhook={null} schemes={schemes} />
      <div className="form-actions">
        <SubmitButton>{t('create')}</SubmitButton>
        <LinkButton href={root} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </SecretForm>
  );
}

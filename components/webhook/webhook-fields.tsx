import { getTranslations } from 'next-intl/server';
import { happenings } from '@/lib/domain/happening';
import type { Webhook } from '@/lib/domain/webhook';
import { CheckboxField, CheckboxGroup } from '../ui/choice-field';
import { TextField } from '../ui/form-field';

type Props = {
  /** Null: a new one. */
  webhook: Webhook | null;
  schemes: readonly { readonly slug: string; readonly name: string }[];
};

/** What is asked about a webhook. */
export async function WebhookFields({ webhook, schemes }: Props) {
  const t = await getTranslations('webhook');
  const list = await getTranslations('webhooks');
  return (
    <>
      <TextField name="title" value={webhook?.title} help={t('titleHelp')} autoComplete="off" required />
      <TextField
        name="url"
        type="url"
        value={webhook?.url}
        help={t('urlHelp')}
        autoComplete="off"
        code
        required
      />
      <CheckboxGroup
        name="happenings"
        values={webhook?.happenings ?? []}
        help={t('happeningsHelp')}
        options={happenings.map((value) => ({ value, label: list(`happening.${value}`) }))}
      />
      <CheckboxGroup
        name="schemes"
        values={webhook?.schemes ?? []}
        help={t('schemesHelp')}
        options={schemes.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <CheckboxField name="internal" value={webhook?.internal ?? false} help={t('internalHelp')} />
    </>
  );
}

/** How its fields are called. */
export async function getWebhookLabels() {
  const t = await getTranslations('webhook');
  const list = await getTranslations('webhooks');
  return {
    title: list('name'),
    url: list('url'),
    happenings: list('hears'),
    schemes: list('schemes'),
    internal: t('internal'),
  };
}

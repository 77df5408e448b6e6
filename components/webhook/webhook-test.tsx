import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

/** Sends a message that tells of nothing. */
export async function WebhookTest({ id, action }: { id: number; action: FormAction }) {
  const t = await getTranslations('webhook');
  return (
    <Form
      id="webhook-test"
      action={action}
      labels={{}}
      texts={await getFormTexts()}
      done={<p role="status">{t('tested')}</p>}
    >
      <HiddenField name="id" value={id} />
      <SubmitButton variant="plain" size="small">
        {t('test')}
      </SubmitButton>
    </Form>
  );
}

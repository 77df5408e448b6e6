import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

type Props = { webhookId: number; deliveryId: string; action: FormAction };

/** Sends what a delivery said once more. */
export async function SendAgain({ webhookId, deliveryId, action }: Props) {
  const t = await getTranslations('deliveries');
  return (
    <Form id="send-again" action={action} labels={{}} texts={await getFormTexts()}>
      <HiddenField name="id" value={webhookId} />
      <HiddenField name="deliveryId" value={deliveryId} />
      <p className="max-w-prose text-muted">{t('sendAgainWhy')}</p>
      <div className="form-actions">
        <SubmitButton variant="plain">{t('sendAgain')}</SubmitButton>
      </div>
    </Form>
  );
}

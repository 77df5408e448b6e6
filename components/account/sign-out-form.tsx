import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { SubmitButton } from '../ui/submit-button';

/** A button that signs out here. */
export async function SignOutForm({ action }: { action: FormAction }) {
  const t = await getTranslations('account');
  return (
    <Form id="sign-out" action={action} labels={{}} texts={await getFormTexts()}>
      <SubmitButton variant="plain">{t('signOut')}</SubmitButton>
    </Form>
  );
}

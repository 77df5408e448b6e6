import { getLocale, getTranslations } from 'next-intl/server';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';

/** To which address a link for a new password is to go. */
export async function AskPasswordForm({ action }: { action: FormAction }) {
  const t = await getTranslations('resetPassword');
  return (
    <div className="flex max-w-md flex-col gap-6">
      <p>{t('askWhat')}</p>
      <Form id="ask-password" action={action} labels={{ email: t('email') }} texts={await getFormTexts()}>
        <TextField name="email" type="email" autoComplete="username" required />
        <div className="form-actions">
          <SubmitButton>{t('ask')}</SubmitButton>
          <LinkButton href={localeHref(await getLocale(), '/sign-in')} variant="quiet">
            {t('back')}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import { PASSWORD_LENGTH } from '@/lib/domain/password';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  action: FormAction;
  /** Of the mail. */
  token: string;
};

/** A new password, for whoever came by the link of a mail. */
export async function NewPasswordForm({ action, token }: Props) {
  const t = await getTranslations('resetPassword');
  return (
    <div className="max-w-md">
      <Form
        id="new-password"
        action={action}
        labels={{ password: t('password'), token: t('another') }}
        texts={await getFormTexts()}
      >
        <HiddenField name="token" value={token} />
        <TextField
          name="password"
          type="password"
          help={t('passwordHelp', { min: PASSWORD_LENGTH.min })}
          autoComplete="new-password"
          required
        />
        <p className="text-muted">{t('signedOut')}</p>
        <div className="form-actions">
          <SubmitButton>{t('set')}</SubmitButton>
          <LinkButton href={localeHref(await getLocale(), '/reset-password')} variant="quiet">
            {t('another')}
          </LinkButton>
        </div>
      </Form>
    </div>
  );
}

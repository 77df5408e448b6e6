import { getTranslations } from 'next-intl/server';
import { PASSWORD_LENGTH } from '@/lib/domain/password';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { TextField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

type Props = { email: string; action: FormAction };

/** The present password, and the one to come. */
export async function PasswordForm({ email, action }: Props) {
  const t = await getTranslations('account');
  const labels = { current: t('current'), password: t('newPassword') };
  return (
    <div className="max-w-md">
      <Form id="password-form" action={action} labels={labels} texts={await getFormTexts()}>
        {/* For password managers: whose password it is. */}
        <input type="text" value={email} autoComplete="username" readOnly hidden />
        <TextField name="current" type="password" autoComplete="current-password" required />
        <TextField
          name="password"
          type="password"
          help={t('passwordHelp', { min: PASSWORD_LENGTH.min })}
          autoComplete="new-password"
          required
        />
        <div className="form-actions">
          <SubmitButton variant="plain">{t('changePassword')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import { PASSWORD_LENGTH } from '@/lib/domain/password';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { TextField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

/** Who the first administrator is, and the key that only who started the portal can read. */
export async function SetUpForm({ action }: { action: FormAction }) {
  const t = await getTranslations('setUp');
  const labels = { key: t('key'), name: t('name'), email: t('email'), password: t('password') };
  return (
    <div className="flex max-w-md flex-col gap-6">
      <p>{t('what')}</p>
      <Form id="set-up" action={action} labels={labels} texts={await getFormTexts()}>
        <TextField name="key" help={t('keyHelp')} code required />
        <TextField name="name" autoComplete="name" required />
        <TextField name="email" type="email" autoComplete="username" required />
        <TextField
          name="password"
          type="password"
          help={t('passwordHelp', { min: PASSWORD_LENGTH.min })}
          autoComplete="new-password"
          required
        />
        <div className="form-actions">
          <SubmitButton>{t('submit')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { SelectField, TextField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  account: { readonly name: string; readonly email: string; readonly locale: string | null };
  action: FormAction;
};

/** How one is called, and in which language mail comes. The address is for an administrator to change. */
export async function ProfileForm({ account: { name, email, locale }, action }: Props) {
  const t = await getTranslations('account');
  const labels = { name: t('name'), locale: t('locale') };
  return (
    <div className="flex max-w-md flex-col gap-5">
      <dl>
        <dt className="font-semibold">{t('email')}</dt>
        <dd className="[overflow-wrap:anywhere]">{email}</dd>
      </dl>
      <Form
        key={`${name} ${locale}`}
        id="profile-form"
        action={action}
        labels={labels}
        texts={await getFormTexts()}
      >
        <TextField name="name" value={name} autoComplete="name" required />
        <SelectField
          name="locale"
          value={locale}
          required
          options={[
            { value: '', label: t('localeAny') },
            { value: 'en', label: 'English' },
            { value: 'ja', label: '日本語' },
            { value: 'zh', label: '简体中文' },
          ]}
        />
        <div className="form-actions">
          <SubmitButton variant="plain">{t('saveProfile')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

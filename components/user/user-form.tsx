import { getLocale, getTranslations } from 'next-intl/server';
import type { User } from '@/lib/domain/user';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { SubmitButton } from '../ui/submit-button';
import { RoleChoice } from './role-choice';

type Props = {
  /** Null: a new one. */
  user: User | null;
  locales: readonly string[];
  action: FormAction;
};

/** Who somebody is and which roles they have, to be filled in. */
export async function UserForm({ user, locales, action }: Props) {
  const t = await getTranslations('user');
  const labels = { email: t('email'), name: t('name'), password: t('password'), roles: t('roles') };
  return (
    <Form
      id="user"
      action={action}
      labels={labels}
      texts={await getFormTexts()}
      done={<p role="status">{t('saved')}</p>}
    >
      {user && <HiddenField name="id" value={user.id} />}
      {user === null && (
        <TextField name="email" type="email" help={t('emailHelp')} autoComplete="off" required />
      )}
      <TextField name="name" value={user?.name} autoComplete="off" required />
      {user === null && (
        <TextField name="password" type="password" help={t('passwordHelp')} autoComplete="new-password" />
      )}
      <RoleChoice roles={user?.roles ?? [{ role: 'member' }]} locales={locales} />
      <div className="form-actions">
        <SubmitButton>{user === null ? t('create') : t('save', { name: user.name })}</SubmitButton>
        <LinkButton href={localeHref(await getLocale(), '/admin/users')} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}

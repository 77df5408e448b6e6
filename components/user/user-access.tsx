import { getTranslations } from 'next-intl/server';
import type { User } from '@/lib/domain/user';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import { SubmitButton } from '../ui/submit-button';

/** Shuts somebody out, or lets them in again. */
export async function UserAccess({ user, action }: { user: User; action: FormAction }) {
  const t = await getTranslations('user');
  const disabled = user.disabledAt !== null;
  return (
    <Form id="user-access" action={action} labels={{ disabled: t('access') }} texts={await getFormTexts()}>
      <p className="max-w-prose text-muted">{disabled ? t('enableWhy') : t('disableWhy')}</p>
      <HiddenField name="id" value={user.id} />
      <HiddenField name="disabled" value={disabled ? 'false' : 'true'} />
      <div className="form-actions">
        <SubmitButton variant={disabled ? 'plain' : 'danger'}>
          {disabled ? t('enable', { name: user.name }) : t('disable', { name: user.name })}
        </SubmitButton>
      </div>
    </Form>
  );
}

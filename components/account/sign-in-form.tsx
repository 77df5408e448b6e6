import { getLocale, getTranslations } from 'next-intl/server';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField, TextField } from '../ui/form-field';
import { LinkButton } from '../ui/link-button';
import { Note } from '../ui/note';
import { SubmitButton } from '../ui/submit-button';

type Props = {
  action: FormAction;
  /** Where it leads then, without locale. */
  next: string;
  /** Whether one may sign in with the company's account. */
  withOpenId: boolean;
  /** Whether that was tried and did not work. */
  failed: boolean;
  /** What was just done and leads here. */
  done: 'password' | 'set-up' | null;
};

/** E-mail address and password, or the company's account. */
export async function SignInForm({ action, next, withOpenId, failed, done }: Props) {
  const t = await getTranslations('signIn');
  const locale = await getLocale();
  return (
    <div className="flex max-w-md flex-col gap-6">
      {failed && (
        <Note tone="danger">
          <p role="alert">{t('failed')}</p>
        </Note>
      )}
      {done && (
        <Note>
          <p role="status">{t(done === 'password' ? 'passwordSet' : 'setUp')}</p>
        </Note>
      )}
      {withOpenId && (
        <>
          <div>
            <LinkButton
              href={localeHref(locale, `/sign-in/oidc?${new URLSearchParams({ next })}`)}
              variant="primary"
              data-hard
            >
              {t('withOpenId')}
            </LinkButton>
          </div>
          <p className="border-line border-t pt-5 text-muted">{t('orPassword')}</p>
        </>
      )}
      <Form
        id="sign-in"
        action={action}
        labels={{ email: t('email'), password: t('password') }}
        texts={await getFormTexts()}
      >
        <HiddenField name="next" value={next} />
        <TextField name="email" type="email" autoComplete="username" required autoFocus={!withOpenId} />
        <TextField name="password" type="password" autoComplete="current-password" required />
        <div className="form-actions">
          <SubmitButton variant={withOpenId ? 'plain' : 'primary'}>{t('submit')}</SubmitButton>
          <LinkButton href={localeHref(locale, '/reset-password')} variant="quiet">
            {t('forgotten')}
          </LinkButton>
        </div>
      </Form>
      <p className="text-muted">{t('noAccount')}</p>
    </div>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NewPasswordForm } from '@/components/account/new-password-form';
import { PageHead } from '@/components/frame/page-head';
import { localeHref } from '@/lib/i18n/href';
import { resetPasswordAction } from '../actions';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('resetPassword');
  return { title: t('setTitle'), robots: { index: false } };
}

/** Where the link of a mail leads. Nothing is looked up before the form is sent: a mail scanner may follow links. */
export default async function NewPasswordPage({ params }: Props) {
  const t = await getTranslations('resetPassword');
  const locale = await getLocale();
  const trail = [{ href: localeHref(locale, '/sign-in'), label: (await getTranslations('signIn'))('title') }];
  return (
    <>
      <PageHead trail={trail} title={t('setTitle')} />
      <div className="page-body">
        <NewPasswordForm action={resetPasswordAction} token={(await params).token} />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AskPasswordForm } from '@/components/account/ask-password-form';
import { PageHead } from '@/components/frame/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import type { SearchParams } from '@/lib/web/search-params';
import { askPasswordResetAction } from './actions';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('resetPassword');
  return { title: t('askTitle'), robots: { index: false } };
}

/** Where one asks for a link, and is told the same whether or not there is such an account. */
export default async function AskPasswordPage({ searchParams }: Props) {
  const t = await getTranslations('resetPassword');
  const locale = await getLocale();
  const { asked } = await searchParams;
  const trail = [{ href: localeHref(locale, '/sign-in'), label: (await getTranslations('signIn'))('title') }];
  return (
    <>
      <PageHead trail={trail} title={t('askTitle')} />
      <div className="page-body">
        {asked === undefined ? (
          <AskPasswordForm action={askPasswordResetAction} />
        ) : (
          <EmptyState
            title={t('asked')}
            action={<LinkButton href={localeHref(locale, '/sign-in')}>{t('back')}</LinkButton>}
          >
            <p>{t('askedWhat')}</p>
            <p>{t('again')}</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}

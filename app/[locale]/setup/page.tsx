import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SetUpForm } from '@/components/account/set-up-form';
import { PageHead } from '@/components/frame/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { readSetUp } from '@/lib/usecases/account/read-set-up';
import { answerWith } from '@/lib/web/answer-status';
import { read } from '@/lib/web/read';
import { setUpAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setUp');
  return { title: t('title'), robots: { index: false } };
}

/** Where the first administrator is made; nothing to see once there is one. */
export default async function SetUpPage() {
  const t = await getTranslations('setUp');
  const { isOpen } = await read(readSetUp, {});
  if (!isOpen) answerWith(404);
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        {isOpen ? (
          <SetUpForm action={setUpAction} />
        ) : (
          <EmptyState
            title={t('closed')}
            action={
              <LinkButton href={localeHref(await getLocale(), '/sign-in')} variant="primary">
                {t('signIn')}
              </LinkButton>
            }
          >
            {t('closedWhy')}
          </EmptyState>
        )}
      </div>
    </>
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';

export default async function NotFound() {
  const t = await getTranslations('notFound');
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <EmptyState
          title={t('what')}
          action={
            <LinkButton href={localeHref(await getLocale(), '/')} variant="primary">
              {t('search')}
            </LinkButton>
          }
        >
          {t('why')}
        </EmptyState>
      </div>
    </>
  );
}

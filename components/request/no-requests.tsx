import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';

/** Which requests a list is of: those that wait for somebody, one's own, or all there ever were. */
export const requestViews = ['open', 'mine', 'all'] as const;
export type RequestView = (typeof requestViews)[number];

/** Where there are no such requests at all. */
export function NoRequests({ view }: { view: RequestView }) {
  const t = useTranslations('requests');
  const locale = useLocale();
  return (
    <EmptyState
      title={t(`none.${view}`)}
      action={
        <>
          <LinkButton href={localeHref(locale, '/requests/new')} variant="primary">
            {t('ask')}
          </LinkButton>
          {view !== 'all' && (
            <LinkButton href={localeHref(locale, '/requests?view=all')}>{t('allOfThem')}</LinkButton>
          )}
        </>
      }
    >
      {t(`noneWhy.${view}`)}
    </EmptyState>
  );
}

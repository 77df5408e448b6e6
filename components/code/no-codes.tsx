import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { addressWith } from '../ui/address';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';

type Props = {
  path: string;
  search: URLSearchParams;
  /** What is filtered by, in words. */
  filter: string | null;
  /** There are codes, only none on this page any more. */
  past: boolean;
};

/** Says why no code is listed, and what to do next. */
export function NoCodes({ path, search, filter, past }: Props) {
  const t = useTranslations('codes');
  const list = useTranslations('list');
  const locale = useLocale();
  const q = search.get('q');
  if (past) {
    return (
      <EmptyState
        title={list('past')}
        action={<LinkButton href={addressWith(path, search, {})}>{list('first')}</LinkButton>}
      >
        {list('pastWhy')}
      </EmptyState>
    );
  }
  if (filter === null) {
    return (
      <EmptyState
        title={t('emptyAll')}
        action={<LinkButton href={localeHref(locale, '/schemes')}>{t('schemes')}</LinkButton>}
      >
        {t('emptyAllWhy')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('empty')}
      action={
        <>
          <LinkButton href={path} variant="primary">
            {t('all')}
          </LinkButton>
          {q && (
            <LinkButton href={localeHref(locale, `/?${new URLSearchParams({ q })}`)}>
              {t('everywhere')}
            </LinkButton>
          )}
        </>
      }
    >
      {t('emptyWhy', { filter })}
    </EmptyState>
  );
}

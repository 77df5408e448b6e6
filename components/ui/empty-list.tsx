import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state';
import { LinkButton } from './link-button';

type Props = {
  /** That nothing fits, and the name of the way to everything. */
  title: string;
  all: { href: string; text: string };
  /** What is filtered by, in words; `null` where nothing is. */
  filter: string | null;
  /** Its first page, where the list is not empty and only ends before this one. */
  firstHref: string | null;
  /** Where the text of the filter is searched for in everything. */
  everywhereHref: string | null;
  /** Stands there when nothing is filtered by and yet nothing is. */
  nothing: ReactNode;
};

/** In the place of the rows of a list: says why there are none, and what to do next. */
export function EmptyList({ title, all, filter, firstHref, everywhereHref, nothing }: Props) {
  const t = useTranslations('list');
  if (firstHref !== null) {
    return (
      <EmptyState title={t('past')} action={<LinkButton href={firstHref}>{t('first')}</LinkButton>}>
        {t('pastWhy')}
      </EmptyState>
    );
  }
  if (filter === null) return nothing;
  return (
    <EmptyState
      title={title}
      action={
        <>
          <LinkButton href={all.href} variant="primary">
            {all.text}
          </LinkButton>
          {everywhereHref && <LinkButton href={everywhereHref}>{t('everywhere')}</LinkButton>}
        </>
      }
    >
      {t('noneWhere', { filter })}
    </EmptyState>
  );
}

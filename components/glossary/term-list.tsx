import { getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { Term } from '@/lib/domain/translation-entry';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { ListFilters } from '../ui/list-filters';
import { getListFrame, type ListView } from '../ui/list-frame';
import { getTimeTexts } from '../ui/relative-time';
import { TermTable } from './term-table';

type Props = ListView & {
  page: Page<Term>;
  path: string;
  locale: string;
  /** Where a new term is added; null for who may not. */
  newHref: string | null;
};

export const TERM_TABLE = 'terms';

/** The glossary of a language as its address says: toolbar, table, footer. */
export async function TermList({ page, path, search, locale, newHref, ...shown }: Props) {
  const t = await getTranslations('glossary');
  const time = await getTimeTexts();
  const frame = await getListFrame({
    ...shown,
    search,
    id: TERM_TABLE,
    path,
    page,
    columns: [
      { id: 'term', label: t('term'), sortable: true, pinned: true },
      { id: 'translation', label: t('translation') },
      { id: 'note', label: t('note'), grow: true },
      { id: 'updatedAt', label: t('updatedAt') },
    ],
    conditions: [],
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all') },
    text: 'here',
    nothing: (
      <EmptyState
        title={t('emptyAll')}
        action={
          newHref && (
            <LinkButton href={newHref} variant="primary">
              {t('add')}
            </LinkButton>
          )
        }
      >
        {t('emptyAllWhy')}
      </EmptyState>
    ),
  });
  return (
    <TermTable
      {...frame}
      rows={page.items.map(({ id, term, translation, note, updatedAt }) => ({
        id: String(id),
        term,
        href: newHref === null ? null : `${path}/${id}`,
        translation,
        note,
        updatedAt: time(new Date(updatedAt)),
      }))}
      locale={locale}
      caption={t('title')}
      filters={<ListFilters path={path} search={search} label={t('filter')} facets={[]} />}
    />
  );
}

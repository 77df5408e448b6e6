import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { type Notice, noticePath, noticeSentence } from '@/lib/domain/notice';
import type { Page } from '@/lib/domain/page';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { ListFooter } from '../ui/list-footer';
import { RelativeTime } from '../ui/relative-time';

type Props = { page: Page<Notice>; path: string; search: URLSearchParams };

/** What the reader was told, newest first. */
export async function NoticeList({ page, path, search }: Props) {
  const t = await getTranslations('notices');
  const tell = await getTranslations('notice');
  const format = await getFormatter();
  const locale = await getLocale();
  if (page.items.length === 0) {
    return (
      <EmptyState
        title={t('empty')}
        action={<LinkButton href={localeHref(locale, '/requests')}>{t('requests')}</LinkButton>}
      >
        {t('emptyWhy')}
      </EmptyState>
    );
  }
  return (
    <div className="flex max-w-4xl flex-col">
      <ul className="flex flex-col">
        {page.items.map(({ id, told, at, seenAt }) => (
          <li key={id} className="border-line border-b py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span className="min-w-0">
                <a
                  href={localeHref(locale, noticePath(told))}
                  className={`link-quiet [overflow-wrap:anywhere] ${seenAt === null ? 'font-semibold' : ''}`}
                >
                  {noticeSentence(told, tell, (time) => format.dateTime(time, { dateStyle: 'long' }))}
                </a>
                {seenAt === null && <span className="ms-2 text-accent text-sm">{t('new')}</span>}
              </span>
              <span className="text-muted text-sm">
                {told.kind === 'request' && `${told.scheme} · `}
                <RelativeTime time={at} />
              </span>
            </div>
            {told.kind === 'request' && told.comment !== null && (
              <blockquote className="mt-1 max-w-prose whitespace-pre-line border-line border-s-2 ps-3 text-muted [overflow-wrap:anywhere]">
                {told.comment}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      <div className="table-footer">
        <ListFooter
          path={path}
          search={search}
          words={t('total', { exact: String(page.totalIsExact), count: page.total })}
          previousCursor={page.previousCursor}
          nextCursor={page.nextCursor}
        />
      </div>
    </div>
  );
}

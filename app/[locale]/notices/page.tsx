import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { NoticeList } from '@/components/notice/notice-list';
import { UnseenNotices } from '@/components/notice/unseen-notices';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { countAllUnseen } from '@/lib/usecases/notice/count-all-unseen';
import { listNotices } from '@/lib/usecases/notice/list-notices';
import { attempt, read } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { NotAllowed } from '../not-allowed';
import { Refused } from '../refused';
import { seeNoticesAction } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices');
  return { title: t('title'), robots: { index: false } };
}

/** What the reader was told. */
export default async function NoticesPage({ searchParams }: Props) {
  if (!(await mayAnywhere('notice.read'))) return <NotAllowed />;
  const t = await getTranslations('notices');
  const locale = await getLocale();
  const params = await searchParams;
  const path = localeHref(locale, '/notices');
  const search = searchFrom(params);
  const [page, unseen] = await Promise.all([
    attempt(listNotices, inputFrom(listNotices, params)),
    read(countAllUnseen, {}),
  ]);
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <LinkButton href={localeHref(locale, '/account#notices')} variant="quiet">
            {t('byMail')}
          </LinkButton>
        }
      />
      <div className="page-body">
        {page.ok ? (
          <>
            <UnseenNotices
              count={unseen.notices}
              newest={page.value.previousCursor === null ? (page.value.items[0]?.id ?? null) : null}
              see={seeNoticesAction}
            />
            <NoticeList page={page.value} path={path} search={search} />
          </>
        ) : (
          <Refused results={[page]} path={path} search={search} />
        )}
      </div>
    </>
  );
}

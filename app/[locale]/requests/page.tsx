import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { type RequestView, requestViews } from '@/components/request/no-requests';
import { RequestAges } from '@/components/request/request-ages';
import { REQUEST_TABLE, RequestList } from '@/components/request/request-list';
import { searchFrom } from '@/components/ui/address';
import { TabLinks } from '@/components/ui/tab-links';
import { localeHref } from '@/lib/i18n/href';
import { countRequests } from '@/lib/usecases/request/count-requests';
import { listRequests } from '@/lib/usecases/request/list-requests';
import { readRequestAges } from '@/lib/usecases/request/read-request-ages';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { theCaller } from '@/lib/web/caller';
import { attempt, read } from '@/lib/web/read';
import type { SearchParams } from '@/lib/web/search-params';
import { listAt } from '../list-at';
import { listView } from '../list-view';
import { Refused } from '../refused';
import { RequestLink } from '../request-link';
import { inView, viewOf } from './view-of';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('requests');
  return { title: t(`caption.${await viewOf(await searchParams)}`) };
}

/** What people ask for: what is to be decided, one's own, or everything there ever was. */
export default async function RequestsPage({ searchParams }: Props) {
  const params = await searchParams;
  const t = await getTranslations('requests');
  const path = localeHref(await getLocale(), '/requests');
  const view = await viewOf(params);
  const isUser = (await theCaller()).kind === 'user';
  return (
    <>
      <PageHead title={t('title')} actions={<RequestLink primary />} />
      <div className="page-body">
        <TabLinks
          label={t('views')}
          className="mb-4"
          tabs={requestViews
            .filter((each) => each !== 'mine' || isUser)
            .map((each) => ({
              href: `${path}?view=${each}`,
              label: t(`view.${each}`),
              chosen: each === view,
            }))}
        />
        {view === 'open' && <Ages params={params} />}
        {await listAt(path, requests(path, view, params))}
      </div>
    </>
  );
}

/** The ages of all open requests; where the list is narrowed, the picture would tell of something else. */
async function Ages({ params }: { params: SearchParams }) {
  const isNarrowed = Object.keys(params).some((name) => name !== 'view' && name !== 'sort');
  if (isNarrowed) return null;
  const bands = await read(readRequestAges, {});
  return bands.every(({ requests: count }) => count === 0) ? null : <RequestAges bands={bands} />;
}

async function requests(path: string, view: RequestView, params: Params): Promise<ReactElement> {
  const search = searchFrom(params);
  const [page, counts, schemes] = await Promise.all([
    attempt(listRequests, inView(view, listRequests, params)),
    attempt(countRequests, inView(view, countRequests, params)),
    attempt(listGrammars, {}),
  ]);
  if (!page.ok || !counts.ok || !schemes.ok) {
    return <Refused results={[page, counts, schemes]} path={path} search={search} />;
  }
  return (
    <RequestList
      page={page.value}
      counts={counts.value}
      schemes={schemes.value}
      view={view}
      {...(await listView(REQUEST_TABLE, search))}
    />
  );
}

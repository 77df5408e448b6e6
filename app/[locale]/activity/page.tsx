import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { ACTIVITY_TABLE, ActivityList } from '@/components/activity/activity-list';
import { PageHead } from '@/components/frame/page-head';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { News } from '@/components/watch/news';
import { localeHref } from '@/lib/i18n/href';
import { countAuditEvents } from '@/lib/usecases/audit-event/count-audit-events';
import { listActivity } from '@/lib/usecases/audit-event/list-activity';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { countNews } from '@/lib/usecases/watch/count-news';
import { theCaller } from '@/lib/web/caller';
import { attempt, read } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../list-at';
import { listView } from '../list-view';
import { Refused } from '../refused';
import { markNewsSeenAction } from '../watches/actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('activity');
  return { title: t('title') };
}

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

/** Who changed what, when: newest first. */
export default async function ActivityPage({ searchParams }: Props) {
  const t = await getTranslations('activity');
  const params = await searchParams;
  const path = localeHref(await getLocale(), '/activity');
  return (
    <>
      <PageHead
        title={params.watched === 'me' ? t('watchedTitle') : t('title')}
        actions={
          (await theCaller()).kind === 'user' &&
          params.watched !== 'me' && <LinkButton href={`${path}?watched=me`}>{t('watched')}</LinkButton>
        }
      />
      <div className="page-body">{await listAt(path, activity(path, params))}</div>
    </>
  );
}

async function activity(path: string, params: Params): Promise<ReactElement> {
  const search = searchFrom(params);
  const [page, counts, schemes] = await Promise.all([
    attempt(listActivity, inputFrom(listActivity, params)),
    attempt(countAuditEvents, inputFrom(countAuditEvents, params)),
    attempt(listGrammars, {}),
  ]);
  if (!page.ok || !counts.ok || !schemes.ok) {
    return <Refused results={[page, counts, schemes]} path={path} search={search} />;
  }
  const list = (
    <ActivityList
      page={page.value}
      counts={counts.value}
      schemes={schemes.value}
      {...(await listView(ACTIVITY_TABLE, search))}
    />
  );
  if (params.watched !== 'me') return list;
  return (
    <>
      <News count={await read(countNews, {})} markSeen={markNewsSeenAction} />
      {list}
    </>
  );
}

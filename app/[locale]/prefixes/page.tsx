import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { PREFIX_TABLE, PrefixList } from '@/components/prefix/prefix-list';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import type { Prefix } from '@/lib/domain/prefix';
import { localeHref } from '@/lib/i18n/href';
import { countPrefixes } from '@/lib/usecases/prefix/count-prefixes';
import { listEditablePrefixes } from '@/lib/usecases/prefix/list-editable-prefixes';
import { listPrefixes } from '@/lib/usecases/prefix/list-prefixes';
import { listReservations } from '@/lib/usecases/reservation/list-reservations';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { attempt } from '@/lib/web/read';
import { mayAnywhere, rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../list-at';
import { listView } from '../list-view';
import { Refused } from '../refused';
import { RequestLink } from '../request-link';
import { savePrefixAction } from './actions';
import { Held } from './held';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('prefixes');
  return { title: isOrphaned(await searchParams) ? t('orphanedTitle') : t('title') };
}

/** All prefixes; with `?orphaned=true` those that nobody owns, which is a view of its own. */
export default async function PrefixesPage({ searchParams }: Props) {
  const params = await searchParams;
  const t = await getTranslations('prefixes');
  const path = localeHref(await getLocale(), '/prefixes');
  const counting = attempt(countPrefixes, inputFrom(countPrefixes, params));
  const list = await listAt(path, prefixes(path, params, counting));
  if (isOrphaned(params)) {
    return (
      <>
        <PageHead trail={[{ href: path, label: t('title') }]} title={t('orphanedTitle')} />
        <div className="page-body">
          <p className="mb-4 max-w-prose text-muted">{t('orphanedWhy')}</p>
          {list}
        </div>
      </>
    );
  }
  const [counts, reserved, may] = await Promise.all([
    counting,
    attempt(listReservations, { kind: 'prefix', state: 'held', limit: 1 }),
    rightsTo(null),
  ]);
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            {counts.ok && (
              <LinkButton href={`${path}?orphaned=true`} size="small">
                {t('orphanedLink', { count: counts.value.orphaned })}
              </LinkButton>
            )}
            {reserved.ok && (reserved.value.total > 0 || may.has('prefix.reserve')) && (
              <LinkButton href={`${path}/reserved`} size="small">
                {t('reservedLink', { count: reserved.value.total })}
              </LinkButton>
            )}
            <RequestLink />
            {may.has('prefix.create') && (
              <LinkButton href={`${path}/new`} size="small">
                {t('add')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="page-body">
        <Held params={params} />
        {list}
      </div>
    </>
  );
}

type Counting = ReturnType<typeof countPrefixes.run>;

async function prefixes(path: string, params: Params, counting: Counting): Promise<ReactElement> {
  const search = searchFrom(params);
  const [page, counts, schemes] = await Promise.all([
    attempt(listPrefixes, inputFrom(listPrefixes, params)),
    counting,
    attempt(listGrammars, {}),
  ]);
  if (!page.ok || !counts.ok || !schemes.ok) {
    return <Refused results={[page, counts, schemes]} path={path} search={search} />;
  }
  return (
    <PrefixList
      editing={await editingOf(page.value.items)}
      page={page.value}
      counts={counts.value}
      schemes={schemes.value}
      path={path}
      of={isOrphaned(params) ? 'nobody' : 'everybody'}
      {...(await listView(PREFIX_TABLE, search))}
    />
  );
}

function isOrphaned({ orphaned }: Params): boolean {
  return orphaned === 'true';
}

/** Which prefixes of a page the reader may edit. */
async function editingOf(shown: readonly Prefix[]) {
  if (!(await mayAnywhere('prefix.change'))) return null;
  const among = shown.map(({ scheme, prefix }) => ({ scheme, prefix }));
  const mine = await attempt(listEditablePrefixes, { among });
  return mine.ok && mine.value.length > 0 ? { prefixes: mine.value, save: savePrefixAction } : null;
}

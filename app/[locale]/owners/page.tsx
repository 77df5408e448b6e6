import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { OWNER_TABLE, OwnerList } from '@/components/owner/owner-list';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { countOwners } from '@/lib/usecases/owner/count-owners';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../list-at';
import { listView } from '../list-view';
import { Refused } from '../refused';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('owners');
  return { title: t('title') };
}

export default async function OwnersPage({ searchParams }: Props) {
  const t = await getTranslations('owners');
  const path = localeHref(await getLocale(), '/owners');
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          (await rightsTo(null)).has('owner.create') && (
            <LinkButton href={`${path}/new`} size="small">
              {t('add')}
            </LinkButton>
          )
        }
      />
      <div className="page-body">{await listAt(path, owners(path, await searchParams))}</div>
    </>
  );
}

async function owners(path: string, params: Params): Promise<ReactElement> {
  const search = searchFrom(params);
  const [page, counts] = await Promise.all([
    attempt(listOwners, inputFrom(listOwners, params)),
    attempt(countOwners, inputFrom(countOwners, params)),
  ]);
  if (!page.ok || !counts.ok) {
    return <Refused results={[page, counts]} path={path} search={search} />;
  }
  return <OwnerList page={page.value} kinds={counts.value.kind} {...(await listView(OWNER_TABLE, search))} />;
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { USER_TABLE, UserList } from '@/components/user/user-list';
import { localeHref } from '@/lib/i18n/href';
import { countUsers } from '@/lib/usecases/user/count-users';
import { listUsers } from '@/lib/usecases/user/list-users';
import { attempt } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../../list-at';
import { listView } from '../../list-view';
import { NotAllowed } from '../../not-allowed';
import { Refused } from '../../refused';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users');
  return { title: t('title') };
}

export default async function UsersPage({ searchParams }: Props) {
  if (!(await mayAnywhere('user.read'))) return <NotAllowed />;
  const t = await getTranslations('users');
  const admin = await getTranslations('admin');
  const locale = await getLocale();
  const path = localeHref(locale, '/admin/users');
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/admin'), label: admin('title') }]}
        title={t('title')}
        actions={
          <LinkButton href={localeHref(locale, '/admin/users/new')} variant="primary">
            {t('add')}
          </LinkButton>
        }
      />
      <div className="page-body">{await listAt(path, users(path, await searchParams))}</div>
    </>
  );
}

async function users(path: string, params: Params): Promise<ReactElement> {
  const search = searchFrom(params);
  const [page, counts] = await Promise.all([
    attempt(listUsers, inputFrom(listUsers, params)),
    attempt(countUsers, inputFrom(countUsers, params)),
  ]);
  if (!page.ok || !counts.ok) return <Refused results={[page, counts]} path={path} search={search} />;
  return <UserList page={page.value} counts={counts.value} {...(await listView(USER_TABLE, search))} />;
}

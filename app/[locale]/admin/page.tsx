import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AdminOverview } from '@/components/admin/admin-overview';
import { PageHead } from '@/components/frame/page-head';
import { localeHref } from '@/lib/i18n/href';
import { countUsers } from '@/lib/usecases/user/count-users';
import { attempt } from '@/lib/web/read';
import { NotAllowed } from '../not-allowed';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin');
  return { title: t('title') };
}

/** What there is to administer. */
export default async function AdminPage() {
  const users = await attempt(countUsers, {});
  if (!users.ok) return <NotAllowed />;
  const t = await getTranslations('admin');
  const locale = await getLocale();
  const counted = (value: 'true' | 'false') =>
    users.value.disabled.find((facet) => facet.value === value)?.users ?? 0;
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <AdminOverview
          users={counted('false')}
          disabled={counted('true')}
          href={(path) => localeHref(locale, path)}
        />
      </div>
    </>
  );
}

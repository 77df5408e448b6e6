import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { UserForm } from '@/components/user/user-form';
import { localeHref } from '@/lib/i18n/href';
import { listLocales } from '@/lib/usecases/translation/list-locales';
import { read } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { NotAllowed } from '../../../not-allowed';
import { createUserAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('user');
  return { title: t('new') };
}

export default async function NewUserPage() {
  if (!(await mayAnywhere('user.create'))) return <NotAllowed />;
  const t = await getTranslations('user');
  const users = await getTranslations('users');
  const admin = await getTranslations('admin');
  const locale = await getLocale();
  const locales = await read(listLocales, {});
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/admin'), label: admin('title') },
          { href: localeHref(locale, '/admin/users'), label: users('title') },
        ]}
        title={t('new')}
      />
      <div className="page-body">
        <UserForm user={null} locales={locales.map(({ tag }) => tag)} action={createUserAction} />
      </div>
    </>
  );
}

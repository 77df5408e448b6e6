import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { OwnerForm } from '@/components/owner/owner-form';
import { localeHref } from '@/lib/i18n/href';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../not-allowed';
import { createOwnerAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ownerForm');
  return { title: t('new') };
}

export default async function NewOwnerPage() {
  if (!(await rightsTo(null)).has('owner.create')) return <NotAllowed />;
  const t = await getTranslations('ownerForm');
  const owners = await read(listOwners, { limit: 200 });
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(await getLocale(), '/owners'), label: t('owners') }]}
        title={t('new')}
      />
      <div className="page-body">
        <OwnerForm owner={null} others={owners.items} action={createOwnerAction} />
      </div>
    </>
  );
}

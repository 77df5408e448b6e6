import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { OwnerForm } from '@/components/owner/owner-form';
import { localeHref } from '@/lib/i18n/href';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { readOwner } from '@/lib/usecases/owner/read-owner';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../../not-allowed';
import NotFound from '../../../not-found';
import { updateOwnerAction } from '../../actions';

type Props = { params: Promise<{ owner: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ownerForm');
  return { title: t('edit') };
}

export default async function EditOwnerPage({ params }: Props) {
  const slug = decodePart((await params).owner);
  const found = await attempt(readOwner, { owner: slug });
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  if (!(await rightsTo({ owner: slug })).has('owner.change')) return <NotAllowed />;
  const owner = found.value;
  const t = await getTranslations('ownerForm');
  const locale = await getLocale();
  const owners = await read(listOwners, { limit: 200 });
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/owners'), label: t('owners') },
          { href: localeHref(locale, `/owners/${slug}`), label: owner.name },
        ]}
        title={t('edit')}
      />
      <div className="page-body">
        <OwnerForm
          owner={owner}
          others={owners.items.filter((other) => other.slug !== slug)}
          action={updateOwnerAction}
        />
      </div>
    </>
  );
}

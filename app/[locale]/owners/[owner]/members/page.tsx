import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { OwnerMembers } from '@/components/owner/owner-members';
import { searchFrom } from '@/components/ui/address';
import { localeHref } from '@/lib/i18n/href';
import { listOwnerMembers } from '@/lib/usecases/owner/list-owner-members';
import { readOwner } from '@/lib/usecases/owner/read-owner';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { mayAnywhere, rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { NotAllowed } from '../../../not-allowed';
import NotFound from '../../../not-found';
import { Refused } from '../../../refused';
import { addMemberAction, removeMemberAction } from './actions';

type Params = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ owner: string }>; searchParams: Promise<Params> };

const theOwner = cache((slug: string) => attempt(readOwner, { owner: slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('members');
  const owner = await theOwner(decodePart((await params).owner));
  return owner.ok ? { title: t('title', { owner: owner.value.name }) } : {};
}

/** Who acts for an owner. */
export default async function OwnerMembersPage({ params, searchParams }: Props) {
  if (!(await mayAnywhere('owner.read-members'))) return <NotAllowed />;
  const found = await theOwner(decodePart((await params).owner));
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const owner = found.value;
  const t = await getTranslations('members');
  const owners = await getTranslations('owners');
  const locale = await getLocale();
  const path = localeHref(locale, `/owners/${owner.slug}/members`);
  const asked = await searchParams;
  const members = await attempt(listOwnerMembers, {
    ...inputFrom(listOwnerMembers, asked),
    owner: owner.slug,
  });
  const mayChange = (await rightsTo({ owner: owner.slug })).has('owner.change-members');
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/owners'), label: owners('title') },
          { href: localeHref(locale, `/owners/${owner.slug}`), label: owner.name },
        ]}
        title={t('short')}
      />
      <div className="page-body">
        {members.ok ? (
          <OwnerMembers
            owner={owner}
            members={members.value}
            path={path}
            actions={mayChange ? { add: addMemberAction, remove: removeMemberAction } : null}
          />
        ) : (
          <Refused results={[members]} path={path} search={searchFrom(asked)} />
        )}
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageHead } from '@/components/frame/page-head';
import { TokenPanel } from '@/components/token/token-panel';
import { Section } from '@/components/ui/section';
import { UserAccess } from '@/components/user/user-access';
import { UserFacts } from '@/components/user/user-facts';
import { UserForm } from '@/components/user/user-form';
import { localeHref } from '@/lib/i18n/href';
import { listTokens } from '@/lib/usecases/token/list-tokens';
import { listLocales } from '@/lib/usecases/translation/list-locales';
import { readUser } from '@/lib/usecases/user/read-user';
import { answerAbsence } from '@/lib/web/absence';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { NotAllowed } from '../../../not-allowed';
import NotFound from '../../../not-found';
import { createTokenAction, revokeTokenAction } from '../../../token-actions';
import { updateUserAction } from '../actions';

const theUser = cache((id: string) => attempt(readUser, { id }));

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const user = await theUser(decodePart((await params).id));
  return user.ok ? { title: user.value.name } : {};
}

/** A user: who they are, what they may, whether they can sign in, and their tokens. */
export default async function UserPage({ params }: Props) {
  if (!(await mayAnywhere('user.read'))) return <NotAllowed />;
  const found = await theUser(decodePart((await params).id));
  if (!found.ok) {
    answerAbsence(found.refusal);
    return <NotFound />;
  }
  const user = found.value;
  const t = await getTranslations('user');
  const users = await getTranslations('users');
  const admin = await getTranslations('admin');
  const locale = await getLocale();
  const [locales, tokens] = await Promise.all([read(listLocales, {}), read(listTokens, { id: user.id })]);
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/admin'), label: admin('title') },
          { href: localeHref(locale, '/admin/users'), label: users('title') },
        ]}
        title={user.name}
      />
      <div className="page-body flex flex-col gap-10">
        <UserFacts user={user} />
        <Section id="roles" title={t('rolesTitle')}>
          <UserForm user={user} locales={locales.map(({ tag }) => tag)} action={updateUserAction} />
        </Section>
        <Section id="access" title={t('access')}>
          <UserAccess user={user} action={updateUserAction} />
        </Section>
        <TokenPanel
          userId={user.id}
          tokens={tokens}
          createAction={createTokenAction}
          revokeAction={revokeTokenAction}
        />
      </div>
    </>
  );
}

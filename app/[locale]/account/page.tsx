import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PasswordForm } from '@/components/account/password-form';
import { ProfileForm } from '@/components/account/profile-form';
import { SessionList } from '@/components/account/session-list';
import { SignOutForm } from '@/components/account/sign-out-form';
import { PageHead } from '@/components/frame/page-head';
import { NoticeSetting } from '@/components/notice/notice-setting';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { DigestForm } from '@/components/watch/digest-form';
import { readAccount } from '@/lib/usecases/account/read-account';
import { readNoticeSetting } from '@/lib/usecases/notice/read-notice-setting';
import { readDigest } from '@/lib/usecases/watch/read-digest';
import { read } from '@/lib/web/read';
import type { SearchParams } from '@/lib/web/search-params';
import { theSession } from '@/lib/web/session';
import { changeNoticeSettingAction } from '../notices/actions';
import { signOutAction } from '../sign-in/actions';
import { changeDigestAction } from '../watches/actions';
import {
  changePasswordAction,
  changeProfileAction,
  endOtherSessionsAction,
  endSessionAction,
} from './actions';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title'), robots: { index: false } };
}

/** One's own account: what one is called, how one signs in, and where one is signed in. */
export default async function AccountPage({ searchParams }: Props) {
  const t = await getTranslations('account');
  const account = await read(readAccount, { session: await theSession() });
  const [digest, setting] = await Promise.all([read(readDigest, {}), read(readNoticeSetting, {})]);
  const { done } = await searchParams;
  const said = (['saved', 'changed', 'ended'] as const).find((what) => what === done);
  return (
    <>
      <PageHead title={t('title')} actions={<SignOutForm action={signOutAction} />} />
      <div className="page-body flex flex-col gap-10">
        {said && (
          <Note>
            <p role="status">{t(said)}</p>
          </Note>
        )}
        <Section id="profile" title={t('profile')}>
          <ProfileForm account={account} action={changeProfileAction} />
        </Section>
        <Section id="password" title={t('password')}>
          {account.hasPassword ? (
            <PasswordForm email={account.email} action={changePasswordAction} />
          ) : (
            <p>{t('noPassword')}</p>
          )}
        </Section>
        <NoticeSetting byMail={setting.byMail} change={changeNoticeSettingAction} />
        <DigestForm frequency={digest.frequency} change={changeDigestAction} />
        <Section id="sessions" title={t('sessions')}>
          <SessionList
            sessions={account.sessions}
            end={endSessionAction}
            endOthers={endOtherSessionsAction}
          />
        </Section>
      </div>
    </>
  );
}

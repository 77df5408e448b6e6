import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/account/sign-in-form';
import { PageHead } from '@/components/frame/page-head';
import { localeHref } from '@/lib/i18n/href';
import { theCaller } from '@/lib/web/caller';
import { localPath } from '@/lib/web/local-path';
import { thePortal } from '@/lib/web/portal';
import type { SearchParams } from '@/lib/web/search-params';
import { signInAction } from './actions';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('title'), robots: { index: false } };
}

/** Where one says who one is, and then goes on to where one wanted to go. */
export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations('signIn');
  const { next: asked, failed, done } = await searchParams;
  const next = localPath(typeof asked === 'string' ? asked : '/');
  if ((await theCaller()).kind === 'user') redirect(localeHref(await getLocale(), next));
  const { oidc } = await thePortal();
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <SignInForm
          action={signInAction}
          next={next}
          withOpenId={oidc !== null}
          failed={failed !== undefined}
          done={(['password', 'set-up'] as const).find((what) => what === done) ?? null}
        />
      </div>
    </>
  );
}

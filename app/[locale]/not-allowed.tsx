import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { codePath } from '@/lib/domain/code';
import { FAULT_SCHEME, faults } from '@/lib/domain/fault';
import { localeHref } from '@/lib/i18n/href';
import { answerWith } from '@/lib/web/answer-status';
import { theCaller } from '@/lib/web/caller';
import { signInHref } from '@/lib/web/sign-in-href';

/** In the place of a page that its reader may not use: what they can do about it. */
export async function NotAllowed() {
  const t = await getTranslations('notAllowed');
  const locale = await getLocale();
  const isStranger = (await theCaller()).kind === 'anonymous';
  const { code, status } = faults[isStranger ? 'sign-in' : 'forbidden'];
  answerWith(status);
  const action = (
    <LinkButton href={isStranger ? await signInHref() : localeHref(locale, '/')} variant="primary">
      {isStranger ? t('signIn') : t('home')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <EmptyState title={isStranger ? t('stranger') : t('lacking')} action={action}>
          {t.rich(isStranger ? 'strangerWhy' : 'lackingWhy', {
            code: () => (
              <a className="link font-mono" href={localeHref(locale, codePath(FAULT_SCHEME, code))}>
                {code}
              </a>
            ),
          })}
        </EmptyState>
      </div>
    </>
  );
}

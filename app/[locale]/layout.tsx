import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTimeZone, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FailureTextsProvider } from '@/components/frame/failure-texts';
import { KeyMap } from '@/components/frame/key-map';
import { Rail } from '@/components/frame/rail';
import { ReaderZone } from '@/components/frame/reader-zone';
import { SoftNavigation } from '@/components/frame/soft-navigation';
import { Tools } from '@/components/frame/tools';
import { NoticeMark } from '@/components/notice/notice-mark';
import { densityFrom, themeFrom } from '@/components/ui/preference';
import { NewsMark } from '@/components/watch/news-mark';
import { FAULT_SCHEME, faults } from '@/lib/domain/fault';
import { localeHref } from '@/lib/i18n/href';
import { routing } from '@/lib/i18n/routing';
import { TIME_ZONE_COOKIE } from '@/lib/i18n/time-zone';
import { countAllUnseen } from '@/lib/usecases/notice/count-all-unseen';
import { theCaller } from '@/lib/web/caller';
import { attempt } from '@/lib/web/read';
import { mayAnywhere } from '@/lib/web/rights';
import { mono, monoBeyond, sans, sansBeyond } from '../fonts';
import '../globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') };
}

/** How who is signed in is called. The frame stands also where the registry cannot be reached. */
async function personHere(): Promise<string | null> {
  const caller = await theCaller().catch(() => null);
  return caller?.kind === 'user' ? caller.name : null;
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function FrameLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations('frame');
  const failure = await getTranslations('failure');
  const { code } = faults.unexpected;
  const jar = await cookies();
  const person = await personHere();
  const unseen = await attempt(countAllUnseen, {});
  const { events, notices } = unseen.ok ? unseen.value : { events: 0, notices: 0 };
  const theme = themeFrom(jar.get('theme')?.value);
  return (
    <html
      lang={locale}
      className={[sans, mono, sansBeyond, monoBeyond].map(({ variable }) => variable).join(' ')}
      data-theme={theme}
      data-density={densityFrom(jar.get('density')?.value)}
    >
      <body>
        <a href="#content" className="skip">
          {t('skip')}
        </a>
        <SoftNavigation />
        <KeyMap />
        <ReaderZone cookie={TIME_ZONE_COOKIE} known={await getTimeZone()} />
        <div className="frame">
          <Rail
            admin={await mayAnywhere('user.read')}
            person={person}
            end={
              <>
                <NewsMark count={events} />
                {person !== null && <NoticeMark count={notices} />}
              </>
            }
          />
          <Tools theme={theme} />
          <main id="content" tabIndex={-1}>
            <FailureTextsProvider
              texts={{
                title: failure('title'),
                what: failure.rich('what', {
                  code: () => (
                    <a className="link" href={localeHref(locale, `/codes/${FAULT_SCHEME}/${code}`)}>
                      {code}
                    </a>
                  ),
                }),
                again: failure('again'),
                reference: failure('reference'),
              }}
            >
              {children}
            </FailureTextsProvider>
          </main>
        </div>
      </body>
    </html>
  );
}

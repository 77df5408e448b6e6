import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { languageName } from '@/components/code/language-name';
import { PageHead } from '@/components/frame/page-head';
import { LanguageFacts } from '@/components/locale/language-facts';
import { LocaleForm } from '@/components/locale/locale-form';
import { directionOf } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/href';
import { listLocales } from '@/lib/usecases/translation/list-locales';
import { decodePart } from '@/lib/web/address-part';
import { read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../../not-allowed';
import NotFound from '../../../not-found';
import { changeLocaleAction } from '../../actions';

type Props = { params: Promise<{ tag: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('localeForm');
  return { title: t('settings') };
}

export default async function LocaleSettingsPage({ params }: Props) {
  if (!(await rightsTo(null)).has('locale.change')) return <NotAllowed />;
  const tag = decodePart((await params).tag);
  const locales = await read(listLocales, {});
  const language = locales.find((one) => one.tag === tag);
  if (language === undefined) return <NotFound />;
  const t = await getTranslations('localeForm');
  const translation = await getTranslations('translation');
  const locale = await getLocale();
  const path = localeHref(locale, `/translations/${encodeURIComponent(tag)}`);
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/translations'), label: translation('title') },
          { href: path, label: languageName(tag, locale) },
        ]}
        title={t('settings')}
      />
      <div className="page-body flex max-w-2xl flex-col gap-6">
        <LanguageFacts tag={tag} direction={directionOf(tag)} />
        <LocaleForm
          language={language}
          others={locales.map((one) => one.tag).filter((other) => other !== tag)}
          cancelHref={path}
          action={changeLocaleAction}
          preview={null}
        />
      </div>
    </>
  );
}

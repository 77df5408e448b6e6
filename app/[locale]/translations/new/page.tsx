import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { LocaleForm } from '@/components/locale/locale-form';
import { localeHref } from '@/lib/i18n/href';
import { listLocales } from '@/lib/usecases/translation/list-locales';
import { read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../not-allowed';
import { createLocaleAction } from '../actions';
import { languagePreview } from './language-preview';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('localeForm');
  return { title: t('new') };
}

export default async function NewLocalePage() {
  if (!(await rightsTo(null)).has('locale.create')) return <NotAllowed />;
  const t = await getTranslations('localeForm');
  const translation = await getTranslations('translation');
  const path = localeHref(await getLocale(), '/translations');
  const locales = await read(listLocales, {});
  return (
    <>
      <PageHead trail={[{ href: path, label: translation('title') }]} title={t('new')} />
      <div className="page-body">
        <LocaleForm
          language={null}
          others={locales.map(({ tag }) => tag)}
          cancelHref={path}
          action={createLocaleAction}
          preview={languagePreview}
        />
      </div>
    </>
  );
}

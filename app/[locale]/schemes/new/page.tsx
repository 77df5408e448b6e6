import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { SchemeForm } from '@/components/scheme/scheme-form';
import { localeHref } from '@/lib/i18n/href';
import { rightsTo } from '@/lib/web/rights';
import { NotAllowed } from '../../not-allowed';
import { createSchemeAction } from '../actions';
import { previewGuidelines } from '../previews';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('schemeForm'))('new') };
}

export default async function NewSchemePage() {
  if (!(await rightsTo(null)).has('scheme.create')) return <NotAllowed />;
  const t = await getTranslations('schemeForm');
  const schemes = await getTranslations('schemes');
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(await getLocale(), '/schemes'), label: schemes('title') }]}
        title={t('new')}
      />
      <div className="page-body">
        <SchemeForm scheme={null} action={createSchemeAction} preview={previewGuidelines} />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { SchemeList } from '@/components/scheme/scheme-list';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { listSchemes } from '@/lib/usecases/scheme/list-schemes';
import { read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('schemes'))('title') };
}

/** Every scheme, by its shape. */
export default async function SchemesPage() {
  const t = await getTranslations('schemes');
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          (await rightsTo(null)).has('scheme.create') && (
            <LinkButton href={localeHref(await getLocale(), '/schemes/new')} size="small">
              {t('add')}
            </LinkButton>
          )
        }
      />
      <div className="page-body">
        <p className="mb-5 max-w-prose text-muted">{t('intro')}</p>
        <SchemeList schemes={await read(listSchemes, {})} large />
      </div>
    </>
  );
}

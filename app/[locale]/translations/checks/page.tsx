import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { CheckList } from '@/components/translation/check-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('checkList'))('title') };
}

/** What every check of a translation looks for. */
export default async function ChecksPage() {
  const t = await getTranslations('checkList');
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <p className="mb-7 max-w-prose text-muted">{t('intro')}</p>
        <CheckList />
      </div>
    </>
  );
}

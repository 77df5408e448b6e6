import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';

export default async function HomePage() {
  const t = await getTranslations('frame');
  return (
    <>
      <PageHead title={t('home')} />
      <div className="page-body">{t('description')}</div>
    </>
  );
}

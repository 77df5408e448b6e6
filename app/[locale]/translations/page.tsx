import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { ProgressLegend } from '@/components/translation/progress-legend';
import { ProgressTable } from '@/components/translation/progress-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { listLocales } from '@/lib/usecases/translation/list-locales';
import { readProgress } from '@/lib/usecases/translation/read-progress';
import { read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('translation');
  return { title: t('title') };
}

/** How far every language has come in every scheme. */
export default async function TranslationsPage() {
  const t = await getTranslations('translation');
  const grid = await getTranslations('translationGrid');
  const locale = await getLocale();
  const [progress, locales, schemes, rights] = await Promise.all([
    read(readProgress, {}),
    read(listLocales, {}),
    read(listGrammars, {}),
    rightsTo(null),
  ]);
  const add = rights.has('locale.create') && (
    <LinkButton href={localeHref(locale, '/translations/new')} variant="primary" data-keys="n">
      {t('addLanguage')}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            <LinkButton href={localeHref(locale, '/translations/grid')} variant="quiet">
              {grid('link')}
            </LinkButton>
            <LinkButton href={localeHref(locale, '/translations/checks')} variant="quiet">
              {t('checks')}
            </LinkButton>
            {add}
          </>
        }
      />
      <div className="page-body flex flex-col gap-4">
        {locales.length === 0 ? (
          <EmptyState title={t('noLanguages')} action={add}>
            {t('noLanguagesWhy')}
          </EmptyState>
        ) : (
          <>
            <ProgressLegend />
            <ProgressTable progress={progress} locales={locales} schemes={schemes} />
          </>
        )}
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { NewestChanges } from '@/components/home/newest-changes';
import { RegistryFigures } from '@/components/home/registry-figures';
import { SearchForm } from '@/components/home/search-form';
import { SchemeList } from '@/components/scheme/scheme-list';
import { Section } from '@/components/ui/section';
import { readOverview } from '@/lib/usecases/overview/read-overview';
import { read } from '@/lib/web/read';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchParams;
  return typeof q === 'string' && q !== '' ? { title: q, robots: { index: false } } : {};
}

/** One field for everything; below it what is here, or what was found. */
export default async function HomePage({ searchParams }: Props) {
  const { q } = await searchParams;
  const text = typeof q === 'string' ? q.trim() : '';
  const frame = await getTranslations('frame');
  const t = await getTranslations('home');
  const overview = await read(readOverview, {});
  return (
    <>
      <PageHead title={frame('home')} />
      <div className="page-body">
        <SearchForm q={text} examples={overview.schemes.slice(0, 4).map(({ example }) => example)} />
        <div className="mt-10 grid gap-x-14 gap-y-9 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_19rem]">
          <Section id="schemes" title={t('schemes')}>
            <div className="mb-4">
              <RegistryFigures counts={overview.counts} />
            </div>
            <SchemeList schemes={overview.schemes} />
          </Section>
          <Section id="newest" title={t('newest')}>
            <NewestChanges groups={overview.newest} schemes={overview.schemes} />
          </Section>
        </div>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { NewestChanges } from '@/components/home/newest-changes';
import { RegistryFigures } from '@/components/home/registry-figures';
import { SearchForm } from '@/components/home/search-form';
import { SchemeList } from '@/components/scheme/scheme-list';
import { SearchResults } from '@/components/search/search-results';
import { Section } from '@/components/ui/section';
import { readOverview } from '@/lib/usecases/overview/read-overview';
import { searchEverywhere } from '@/lib/usecases/search/search-everywhere';
import { read } from '@/lib/web/read';
import type { SearchParams } from '@/lib/web/search-params';
import { RequestLink } from './request-link';
import { searchedText } from './searched-text';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = searchedText((await searchParams).q);
  return q === '' ? {} : { title: q, robots: { index: false } };
}

/** One field for everything; below it what was found, or what is here. */
export default async function HomePage({ searchParams }: Props) {
  const frame = await getTranslations('frame');
  const q = searchedText((await searchParams).q);
  return (
    <>
      <PageHead title={frame('home')} />
      <div className="page-body">{q === '' ? <Overview /> : <Found q={q} />}</div>
    </>
  );
}

async function Found({ q }: { q: string }) {
  const result = await read(searchEverywhere, { q, locale: await getLocale() });
  return (
    <>
      <SearchForm q={q} examples={[]} />
      <div className="mt-8">
        <SearchResults result={result} q={q} />
      </div>
    </>
  );
}

async function Overview() {
  const t = await getTranslations('home');
  const { schemes, counts, newest } = await read(readOverview, {});
  return (
    <>
      <SearchForm q="" examples={schemes.slice(0, 4).map(({ example }) => example)} />
      <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <Section id="schemes" title={t('schemes')} aside={<RequestLink />}>
          <div className="mb-4">
            <RegistryFigures counts={counts} />
          </div>
          <SchemeList schemes={schemes} />
        </Section>
        <Section id="newest" title={t('newest')}>
          <NewestChanges groups={newest} schemes={schemes} />
        </Section>
      </div>
    </>
  );
}

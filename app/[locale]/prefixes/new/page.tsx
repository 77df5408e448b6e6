import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { NewPrefixForm } from '@/components/prefix/new-prefix-form';
import { localeHref } from '@/lib/i18n/href';
import { listOwners } from '@/lib/usecases/owner/list-owners';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import type { SearchParams } from '@/lib/web/search-params';
import { NotAllowed } from '../../not-allowed';
import { createPrefixAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('prefixForm');
  return { title: t('new') };
}

type Props = { searchParams: Promise<SearchParams> };

export default async function NewPrefixPage({ searchParams }: Props) {
  if (!(await rightsTo(null)).has('prefix.create')) return <NotAllowed />;
  const { scheme } = await searchParams;
  const t = await getTranslations('prefixForm');
  const [schemes, owners] = await Promise.all([read(listGrammars, {}), read(listOwners, { limit: 200 })]);
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(await getLocale(), '/prefixes'), label: t('prefixes') }]}
        title={t('new')}
      />
      <div className="page-body">
        <NewPrefixForm
          schemes={schemes}
          scheme={typeof scheme === 'string' ? scheme : undefined}
          owners={owners.items}
          action={createPrefixAction}
        />
      </div>
    </>
  );
}

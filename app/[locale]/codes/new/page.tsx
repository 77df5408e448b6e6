import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/frame/page-head';
import { PrefixPicker } from '@/components/new-code/prefix-picker';
import { addressWith, searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { listAllocatablePrefixes } from '@/lib/usecases/prefix/list-allocatable-prefixes';
import { prepareCode } from '@/lib/usecases/prefix/prepare-code';
import { attempt } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { NotAllowed } from '../../not-allowed';
import { NewOnes } from './new-ones';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newCode');
  return { title: t('title') };
}

/** Registers a code: first under which prefix, then what it says. */
export default async function NewCodePage({ searchParams }: Props) {
  const query = await searchParams;
  const search = searchFrom(query);
  const t = await getTranslations('newCode');
  const locale = await getLocale();
  const path = localeHref(locale, '/codes/new');
  const trail = [{ href: localeHref(locale, '/codes'), label: t('codes') }];
  const prepared = await attempt(prepareCode, {
    scheme: search.get('scheme') ?? '',
    prefix: search.get('prefix') ?? '',
  });
  if (!prepared.ok) {
    const listed = await attempt(listAllocatablePrefixes, inputFrom(listAllocatablePrefixes, query));
    if (!listed.ok) return <NotAllowed />;
    const { items, more } = listed.value;
    const [first] = items;
    const isOnly = items.length === 1 && !search.has('q') && !search.has('scheme');
    if (first !== undefined && (isOnly || search.has('pick'))) {
      redirect(`${path}?${new URLSearchParams({ scheme: first.scheme, prefix: first.prefix })}`);
    }
    return (
      <>
        <PageHead trail={trail} title={t('title')} />
        <div className="page-body">
          <h2 className="mb-3 text-lg">{t('pickTitle')}</h2>
          <PrefixPicker path={path} search={search} prefixes={items} more={more} />
        </div>
      </>
    );
  }
  const { scheme, prefix } = prepared.value;
  const isSeveral = search.has('count');
  const isNamed = scheme.grammar.some((segment) => segment.kind === 'name');
  return (
    <>
      <PageHead
        trail={trail}
        title={t('titleUnder', { prefix: prefix.prefix })}
        actions={
          <>
            <LinkButton variant="quiet" href={path}>
              {t('otherPrefix')}
            </LinkButton>
            {!isNamed && (
              <LinkButton href={addressWith(path, search, { count: isSeveral ? null : '5' })}>
                {isSeveral ? t('one') : t('several')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="page-body">
        <p className="mb-5 text-muted">
          {prefix.title} · {scheme.name}
        </p>
        <NewOnes prepared={prepared.value} search={search} path={path} />
      </div>
    </>
  );
}

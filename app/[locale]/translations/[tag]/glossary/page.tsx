import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { languageName } from '@/components/code/language-name';
import { PageHead } from '@/components/frame/page-head';
import { TERM_TABLE, TermList } from '@/components/glossary/term-list';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { listGlossary } from '@/lib/usecases/glossary/list-glossary';
import { decodePart } from '@/lib/web/address-part';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listView } from '../../../list-view';
import { Refused } from '../../../refused';

type Props = {
  params: Promise<{ tag: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('glossary');
  return { title: t('title') };
}

/** What the words of the default messages are called in a language. */
export default async function GlossaryPage({ params, searchParams }: Props) {
  const tag = decodePart((await params).tag);
  const query = await searchParams;
  const search = searchFrom(query);
  const t = await getTranslations('glossary');
  const translation = await getTranslations('translation');
  const locale = await getLocale();
  const home = localeHref(locale, `/translations/${encodeURIComponent(tag)}`);
  const path = `${home}/glossary`;
  const [page, rights] = await Promise.all([
    attempt(listGlossary, { ...inputFrom(listGlossary, query), locale: tag }),
    rightsTo({ locale: tag }),
  ]);
  const newHref = rights.has('glossary.change') ? `${path}/new` : null;
  return (
    <>
      <PageHead
        trail={[
          { href: localeHref(locale, '/translations'), label: translation('title') },
          { href: home, label: languageName(tag, locale) },
        ]}
        title={t('title')}
        actions={
          newHref && (
            <LinkButton href={newHref} variant="primary" data-keys="n">
              {t('add')}
            </LinkButton>
          )
        }
      />
      <div className="page-body">
        {page.ok ? (
          <TermList
            page={page.value}
            path={path}
            locale={tag}
            {...(await listView(TERM_TABLE, search))}
            newHref={newHref}
          />
        ) : (
          <Refused results={[page]} path={path} search={search} />
        )}
      </div>
    </>
  );
}

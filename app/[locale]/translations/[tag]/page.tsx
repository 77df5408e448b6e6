import type { Metadata } from 'next';
import { getFormatter, getLocale, getMessages, getTranslations } from 'next-intl/server';
import { languageName } from '@/components/code/language-name';
import { PageHead } from '@/components/frame/page-head';
import { checkTexts } from '@/components/translation/check-texts';
import { ExportMenu } from '@/components/translation/export-menu';
import { entriesAround, entryName, readEntryName } from '@/components/translation/queue-address';
import { queueFacets } from '@/components/translation/queue-facets';
import { QueueFilters } from '@/components/translation/queue-filters';
import { TranslationQueue } from '@/components/translation/translation-queue';
import { searchFrom } from '@/components/ui/address';
import { LinkButton } from '@/components/ui/link-button';
import { localeHref } from '@/lib/i18n/href';
import { translationFormats } from '@/lib/transfer/translation/translation-format';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { countQueue } from '@/lib/usecases/translation/count-queue';
import { listQueue } from '@/lib/usecases/translation/list-queue';
import { decodePart } from '@/lib/web/address-part';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom, type SearchParams } from '@/lib/web/search-params';
import { Refused } from '../../refused';
import { OpenedEntry } from './opened-entry';

type Params = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ tag: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('translation');
  return { title: t('into', { language: languageName(decodePart((await params).tag), await getLocale()) }) };
}

/** The messages of one language: the queue at one side, and beside it the message that is open. */
export default async function TranslatingPage({ params, searchParams }: Props) {
  const tag = decodePart((await params).tag);
  const query = await searchParams;
  const search = searchFrom(query);
  const locale = await getLocale();
  const t = await getTranslations('translation');
  const format = await getFormatter();
  const path = localeHref(locale, `/translations/${encodeURIComponent(tag)}`);
  const asked = (input: Parameters<typeof inputFrom>[0], from: SearchParams) => ({
    ...inputFrom(input, from),
    locale: tag,
  });
  const glossary = await getTranslations('glossary');
  const settings = await getTranslations('localeForm');
  const files = await getTranslations('translationFile');
  const grid = await getTranslations('translationGrid');
  const [page, counts, schemes, rights] = await Promise.all([
    attempt(listQueue, asked(listQueue, query)),
    attempt(countQueue, asked(countQueue, query)),
    read(listGrammars, {}),
    rightsTo({ locale: tag }),
  ]);
  const head = (
    <PageHead
      trail={[{ href: localeHref(locale, '/translations'), label: t('title') }]}
      title={t('into', { language: languageName(tag, locale) })}
      actions={
        <>
          {rights.has('translation.save') && (
            <LinkButton href={`${path}/import`} variant="quiet">
              {files('importFile')}
            </LinkButton>
          )}
          <LinkButton
            href={localeHref(
              locale,
              `/translations/grid?${new URLSearchParams({ columns: `message,${tag}` })}`,
            )}
            variant="quiet"
          >
            {grid('link')}
          </LinkButton>
          <LinkButton href={`${path}/glossary`} variant="quiet">
            {glossary('title')}
          </LinkButton>
          {rights.has('locale.change') && (
            <LinkButton href={`${path}/settings`} variant="quiet">
              {settings('settings')}
            </LinkButton>
          )}
        </>
      }
    />
  );
  if (!page.ok || !counts.ok) {
    return (
      <>
        {head}
        <div className="page-body">
          <Refused results={[page, counts]} path={path} search={search} />
        </div>
      </>
    );
  }
  const { items } = page.value;
  const formats = translationFormats.map(({ id, label }) => ({ id, label }));
  const wanted = search.get('entry');
  const chosen = wanted === null || wanted === 'first' ? items[0] : wanted === 'last' ? items.at(-1) : null;
  const opened = chosen === null ? wanted : chosen === undefined ? null : entryName(chosen);
  const named = opened === null ? null : readEntryName(opened);
  const { checks } = checkTexts(await getMessages(), locale);
  const facets = queueFacets(counts.value, search, {
    schemes,
    t,
    checkName: (id) => checks[id]?.name ?? id,
    number: (count) => format.number(count),
  });
  return (
    <>
      {head}
      <div className="page-body">
        <div className="toolbar">
          <div className="toolbar-filters">
            <QueueFilters path={path} search={search} facets={facets} />
          </div>
          <div className="toolbar-tools">
            <ExportMenu path={`${path}/download`} search={search} formats={formats} />
          </div>
        </div>
        <div className="desk" data-open={wanted === null ? undefined : ''}>
          <TranslationQueue
            path={path}
            search={search}
            page={page.value}
            facets={facets}
            schemes={schemes}
            opened={opened}
          />
          {named && opened && (
            <OpenedEntry
              tag={tag}
              named={named}
              path={path}
              search={search}
              around={entriesAround(search, page.value, opened)}
            />
          )}
        </div>
      </div>
    </>
  );
}

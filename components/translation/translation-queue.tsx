import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { SOURCE_LOCALE } from '@/lib/domain/locale';
import type { MessageStyle } from '@/lib/domain/message/message';
import { readable } from '@/lib/domain/message/readable';
import type { Page } from '@/lib/domain/page';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import type { QueueEntry } from '@/lib/domain/translation-entry';
import { CodeSegments } from '../scheme/code-segments';
import { exampleSpans } from '../scheme/example-spans';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { EmptyState } from '../ui/empty-state';
import { filterWords } from '../ui/filter-words';
import { LinkButton } from '../ui/link-button';
import { ListFooter } from '../ui/list-footer';
import { entryName, entrySearch } from './queue-address';
import { type QueueFacet, queueConditions } from './queue-facets';
import { TranslationStateBadges } from './translation-state';

type Props = {
  path: string;
  search: URLSearchParams;
  page: Page<QueueEntry>;
  facets: readonly QueueFacet[];
  schemes: readonly Pick<Scheme, 'slug' | 'grammar' | 'messageStyle'>[];
  /** The name of the entry that is open. */
  opened: string | null;
};

/** The entries of a locale as its address says, each a link that opens it. */
export async function TranslationQueue({ path, search, page, facets, schemes, opened }: Props) {
  const t = await getTranslations('translation');
  const list = await getTranslations('list');
  const format = await getFormatter();
  const filter = filterWords(await getLocale(), queueConditions(facets, search, t));
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });
  const known = new Map(schemes.map((scheme) => [scheme.slug, scheme]));
  return (
    <nav aria-label={t('queue')} className="queue">
      {page.items.length === 0 && (
        <EmptyList
          title={t('empty')}
          all={{ href: path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={null}
          nothing={
            <EmptyState title={t('emptyAll')} action={<LinkButton href={path}>{t('all')}</LinkButton>}>
              {t('emptyAllWhy')}
            </EmptyState>
          }
        />
      )}
      <ol>
        {page.items.map((entry) => {
          const name = entryName(entry);
          return (
            <li key={name}>
              <a
                href={`${path}?${entrySearch(search, name)}`}
                aria-current={name === opened ? 'true' : undefined}
                className="queue-entry"
              >
                <span className="queue-entry-head">
                  <CodeSegments spans={exampleSpans(known.get(entry.scheme)?.grammar ?? [], entry.code)} />
                  <TranslationStateBadges state={entry.state} outdated={entry.outdated} />
                </span>
                <span
                  className="queue-entry-text"
                  lang={entry.text === null ? 'en' : entry.locale}
                  dir="auto"
                >
                  {shown(entry, known.get(entry.scheme)?.messageStyle ?? 'icu')}
                </span>
                {entry.suggestions > 0 && (
                  <small className="text-muted">
                    {t('suggestionCount', { count: format.number(entry.suggestions) })}
                  </small>
                )}
              </a>
            </li>
          );
        })}
      </ol>
      <div className="table-footer">
        <ListFooter
          path={path}
          search={withoutEntry(search)}
          words={filter === null ? total : list('filtered', { total, filter })}
          previousCursor={page.previousCursor}
          nextCursor={page.nextCursor}
        />
      </div>
    </nav>
  );
}

function shown({ text, source, locale }: QueueEntry, style: MessageStyle): string {
  return text === null ? readable(style, source, SOURCE_LOCALE) : readable(style, text, locale);
}

function withoutEntry(search: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(search);
  rest.delete('entry');
  return rest;
}

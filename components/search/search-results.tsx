import { useLocale, useTranslations } from 'next-intl';
import { groupsOf, type SearchResult } from '@/lib/domain/search/search-result';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Section } from '../ui/section';
import { guessText } from './guess-text';
import { hitGroups } from './search-hit';
import { SearchHitLine } from './search-hit-line';

type Props = { result: SearchResult; q: string };

/** What a search found, on a page of its own. */
export function SearchResults({ result, q }: Props) {
  const t = useTranslations('search');
  const locale = useLocale();
  const decode = localeHref(locale, `/decode?${new URLSearchParams({ text: q })}`);
  if (groupsOf(result).length === 0) {
    return (
      <EmptyState title={t('nothing', { q })} action={<LinkButton href={decode}>{t('decode')}</LinkButton>}>
        {t('nothingWhy')}
      </EmptyState>
    );
  }
  const groups = hitGroups(result, locale, {
    prefixes: t('prefixes', { count: '{count}' }),
    noOwner: t('noOwner'),
  });
  const guess = t('guess', { word: '{word}', read: '{read}' });
  return (
    <div className="found">
      {groups.map(({ kind, hits }) => (
        <Section key={kind} id={`found-${kind}`} title={t(`group.${kind}`)}>
          {kind === 'worded' &&
            result.guesses.map((one) => (
              <p key={one.word} role="note" className="mb-2">
                {guessText(one, guess, t('or'))}
              </p>
            ))}
          <ul className="hits">
            {hits.map((hit) => (
              <li key={hit.href}>
                <a className="hit" href={hit.href}>
                  <SearchHitLine
                    hit={hit}
                    words={result.words}
                    aliasOf={t('aliasOf', { alias: '{alias}' })}
                  />
                </a>
              </li>
            ))}
          </ul>
          {kind === 'worded' && result.moreWorded && (
            <p className="mt-2">
              <a className="link" href={localeHref(locale, `/codes?${new URLSearchParams({ q })}`)}>
                {t('moreWorded')}
              </a>
            </p>
          )}
        </Section>
      ))}
    </div>
  );
}

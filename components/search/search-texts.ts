import { useTranslations } from 'next-intl';
import type { SearchGroup } from '@/lib/domain/search/search-result';

/** Texts of the palette; what stands in braces is put in where they are shown. */
export type SearchTexts = {
  label: string;
  placeholder: string;
  results: string;
  close: string;
  recent: string;
  empty: string;
  searching: string;
  failed: string;
  /** With `{count}`. */
  count: string;
  /** With `{q}`. */
  all: string;
  nothing: string;
  keys: string;
  decode: string;
  /** With `{word}` and `{read}`. */
  guess: string;
  or: string;
  /** With `{alias}`. */
  aliasOf: string;
  /** With `{count}`. */
  prefixes: string;
  noOwner: string;
  groups: Readonly<Record<SearchGroup['kind'], string>>;
};

/** On the server: the texts, in the reader's language. */
export function useSearchTexts(): SearchTexts {
  const t = useTranslations('search');
  return {
    label: t('palette.label'),
    placeholder: t('palette.placeholder'),
    results: t('palette.results'),
    close: t('palette.close'),
    recent: t('palette.recent'),
    empty: t('palette.empty'),
    searching: t('palette.searching'),
    failed: t('palette.failed'),
    count: t('palette.count', { count: '{count}' }),
    all: t('palette.all', { q: '{q}' }),
    nothing: t('nothing', { q: '{q}' }),
    keys: t('palette.keys'),
    decode: t('decode'),
    guess: t('guess', { word: '{word}', read: '{read}' }),
    or: t('or'),
    aliasOf: t('aliasOf', { alias: '{alias}' }),
    prefixes: t('prefixes', { count: '{count}' }),
    noOwner: t('noOwner'),
    groups: {
      spelled: t('group.spelled'),
      aliased: t('group.aliased'),
      prefixes: t('group.prefixes'),
      begun: t('group.begun'),
      owners: t('group.owners'),
      categories: t('group.categories'),
      worded: t('group.worded'),
    },
  };
}

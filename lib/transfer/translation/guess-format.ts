import type { TranslationFormatId } from './translation-format';

/** The format of a file, by the end of its name and, where several share it, by what stands in it; null: not known. */
export function guessFormat(name: string, text: string): TranslationFormatId | null {
  switch (name.toLowerCase().split('.').at(-1)) {
    case 'po':
      return 'gettext';
    case 'properties':
      return 'properties';
    case 'xcstrings':
      return 'xcstrings';
    case 'csv':
      return 'csv';
    case 'xml':
      return 'android';
    case 'xlf':
    case 'xliff':
      return /<xliff\b[^>]*\sversion=["']1/.test(text) ? 'xliff-1.2' : 'xliff-2.1';
    case 'json':
      return guessJson(text);
    default:
      return null;
  }
}

/** Flat with `scheme:code`, i18next's own parameters and plural keys, or else next-intl's. */
function guessJson(text: string): TranslationFormatId {
  if (/^\s*\{\s*"[a-z0-9-]+:/.test(text)) return 'icu-json';
  return /\{\{|_(?:one|other)"\s*:/.test(text) ? 'i18next' : 'next-intl';
}

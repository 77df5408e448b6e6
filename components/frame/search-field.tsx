import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { PaletteOpener } from '../search/palette-opener';
import { useSearchTexts } from '../search/search-texts';
import { Icon } from '../ui/icon';

/**
 * Searches everything from anywhere: a form that leads to the first page, an icon there on a phone. With JavaScript
 * both open the palette.
 */
export function SearchField() {
  const t = useTranslations('frame');
  const locale = useLocale();
  const home = localeHref(locale, '/');
  return (
    <>
      <search className="tools-wide flex-1">
        <form action={home} method="get" id="search" className="search-field">
          <Icon name="search" />
          <input
            type="search"
            name="q"
            aria-label={t('search')}
            placeholder={t('searchPlaceholder')}
            aria-keyshortcuts="/ Control+K Meta+K"
            data-opens-search
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
          />
          <button
            type="button"
            className="key scripted font-mono"
            tabIndex={-1}
            aria-hidden="true"
            data-keys="/"
            data-opens-search
          >
            /
          </button>
        </form>
      </search>
      <a
        href={home}
        className="button button-quiet button-icon tools-narrow"
        data-keys="/"
        data-opens-search
        aria-label={t('search')}
      >
        <Icon name="search" />
      </a>
      <PaletteOpener texts={useSearchTexts()} locale={locale} />
    </>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { Icon } from '../ui/icon';

/** Searches everything from anywhere: a form that leads to the first page, an icon there on a phone. */
export function SearchField() {
  const t = useTranslations('frame');
  const home = localeHref(useLocale(), '/');
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
            aria-keyshortcuts="/"
            data-keys="/"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
          />
          <span className="key font-mono" aria-hidden="true">
            /
          </span>
        </form>
      </search>
      <a
        href={home}
        className="button button-quiet button-icon tools-narrow"
        data-keys="/"
        aria-label={t('search')}
      >
        <Icon name="search" />
      </a>
    </>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { Icon } from '../ui/icon';

type Props = {
  /** What is being searched for; empty at first. */
  q: string;
  /** Codes to try it with. */
  examples: readonly string[];
};

/** The one field for everything. */
export function SearchForm({ q, examples }: Props) {
  const t = useTranslations('home');
  const locale = useLocale();
  const home = localeHref(locale, '/');
  return (
    <search className="block max-w-3xl">
      <form action={home} className="flex gap-2">
        <label className="search-field h-12 flex-1 text-lg">
          <Icon name="search" size="lg" />
          <span className="sr-only">{t('search')}</span>
          <input
            key={q}
            type="search"
            name="q"
            defaultValue={q}
            placeholder={t('placeholder')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
          />
        </label>
        <button type="submit" className="button button-primary h-12 px-5">
          {t('find')}
        </button>
      </form>
      {q === '' && examples.length > 0 && (
        <p className="mt-2 text-muted">
          {t('try')}{' '}
          {examples.map((example, place) => (
            <span key={example}>
              {place > 0 && ' · '}
              <a href={localeHref(locale, `/?q=${encodeURIComponent(example)}`)} className="link">
                <code>{example}</code>
              </a>
            </span>
          ))}
        </p>
      )}
    </search>
  );
}

import { getLocale, getTranslations } from 'next-intl/server';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { LiveForm } from '../ui/live-form';

type Props = {
  path: string;
  search: URLSearchParams;
  prefixes: readonly { scheme: string; schemeName: string; prefix: string; title: string }[];
  /** Whether there are more than are told. */
  more: boolean;
};

/** Under which prefix the new code goes: those that one may register under, narrowed as one types. */
export async function PrefixPicker({ path, search, prefixes, more }: Props) {
  const t = await getTranslations('newCode');
  const locale = await getLocale();
  const q = search.get('q') ?? '';
  const hrefOf = (scheme: string, prefix: string) => {
    const kept = new URLSearchParams({ scheme, prefix });
    return `${localeHref(locale, '/codes/new')}?${kept}`;
  };
  return (
    <div className="max-w-2xl">
      <LiveForm action={path} className="filter-field mb-3 w-full max-w-md">
        <i className="icon icon-sm icon-search" aria-hidden="true" />
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t('pickLabel')}
          placeholder={t('pickLabel')}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          className="input"
        />
        <button type="submit" name="pick" value="first" className="sr-only">
          {t('pickFirst')}
        </button>
      </LiveForm>
      {prefixes.length === 0 ? (
        <EmptyState title={q === '' ? t('noPrefix') : t('noneFound')}>
          {q === '' ? t('noPrefixWhy') : t('noneFoundWhy')}
        </EmptyState>
      ) : (
        <ul className="picker">
          {prefixes.map(({ scheme, schemeName, prefix, title }) => (
            <li key={`${scheme} ${prefix}`}>
              <a href={hrefOf(scheme, prefix)}>
                <code className="segment segment-prefix justify-self-start">{prefix}</code>
                <span>{title}</span>
                <span className="text-muted text-sm">{schemeName}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {more && <p className="mt-2 text-muted text-sm">{t('pickMore')}</p>}
    </div>
  );
}

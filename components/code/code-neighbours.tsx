import { useLocale, useTranslations } from 'next-intl';
import { codePath } from '@/lib/domain/code';
import { localeHref } from '@/lib/i18n/href';
import { Icon } from '../ui/icon';

type Props = { scheme: string; previous: string | null; next: string | null };

/** The codes before and after within the prefix. */
export function CodeNeighbours({ scheme, previous, next }: Props) {
  const t = useTranslations('code');
  const locale = useLocale();
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label={t('neighbours')}
      className="mt-10 flex flex-wrap justify-between gap-3 border-line border-t pt-4 print:hidden"
    >
      {previous !== null && (
        <a href={localeHref(locale, codePath(scheme, previous))} rel="prev" className="button button-small">
          <Icon name="chevron-left" />
          <span className="sr-only">{t('previous')}</span>
          <code>{previous}</code>
        </a>
      )}
      {next !== null && (
        <a
          href={localeHref(locale, codePath(scheme, next))}
          rel="next"
          className="button button-small ms-auto"
        >
          <span className="sr-only">{t('next')}</span>
          <code>{next}</code>
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}

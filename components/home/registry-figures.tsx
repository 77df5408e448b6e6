import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localeHref } from '@/lib/i18n/href';

type Props = {
  counts: {
    readonly prefixes: number;
    readonly codes: number;
    readonly owners: number;
    readonly orphaned: number;
  };
};

/** How much there is, in one sentence that leads to it. */
export function RegistryFigures({ counts }: Props) {
  const t = useTranslations('home');
  const locale = useLocale();
  const to = (path: string) => (text: ReactNode) => (
    <a href={localeHref(locale, path)} className="link">
      {text}
    </a>
  );
  return (
    <p className="text-muted">
      {t.rich('figures', {
        ...counts,
        toCodes: to('/codes'),
        toPrefixes: to('/prefixes'),
        toOwners: to('/owners'),
      })}{' '}
      {counts.orphaned > 0 &&
        t.rich('orphaned', { count: counts.orphaned, toOrphaned: to('/prefixes?orphaned=true') })}
    </p>
  );
}

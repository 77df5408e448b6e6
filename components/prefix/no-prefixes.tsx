import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';

/** Whose prefixes are listed: of one owner or of nobody, a list says nothing about owners. */
export type Whose = 'everybody' | 'one' | 'nobody';

/** Where there are no prefixes at all. */
export function NoPrefixes({ of }: { of: Whose }) {
  const t = useTranslations('prefixes');
  const locale = useLocale();
  switch (of) {
    case 'everybody':
      return (
        <EmptyState
          title={t('emptyAll')}
          action={<LinkButton href={localeHref(locale, '/schemes')}>{t('schemes')}</LinkButton>}
        >
          {t('emptyAllWhy')}
        </EmptyState>
      );
    case 'one':
      return <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>;
    case 'nobody':
      return (
        <EmptyState
          title={t('orphanedNone')}
          action={<LinkButton href={localeHref(locale, '/prefixes')}>{t('all')}</LinkButton>}
        >
          {t('orphanedNoneWhy')}
        </EmptyState>
      );
    default: {
      const rest: never = of;
      return rest;
    }
  }
}

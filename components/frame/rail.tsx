import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { Icon } from '../ui/icon';
import { destinations } from './destination';
import { RailLink } from './rail-link';

/** Where one can go: at the side, or below on a phone. */
export function Rail() {
  const t = useTranslations('frame');
  const locale = useLocale();
  return (
    <nav className="rail" aria-label={t('rail')}>
      {destinations.map(({ id, path, icon }) => (
        <RailLink key={id} href={localeHref(locale, path)} exact={path === '/'}>
          <Icon name={icon} size="lg" />
          {t(id)}
        </RailLink>
      ))}
    </nav>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/href';
import { DialogButton } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { destinations } from './destination';
import { KeyList } from './key-list';
import { RailLink } from './rail-link';

/** Where one can go: at the side, or below on a phone. */
export function Rail() {
  const t = useTranslations('frame');
  const locale = useLocale();
  return (
    <div className="rail">
      <nav aria-label={t('rail')}>
        {destinations.map(({ id, path, icon, keys }) => (
          <RailLink key={id} href={localeHref(locale, path)} exact={path === '/'} keys={keys}>
            <Icon name={icon} size="lg" />
            {t(id)}
          </RailLink>
        ))}
      </nav>
      <DialogButton
        opens="keys"
        variant="quiet"
        square
        aria-label={t('keys')}
        data-keys="?"
        className="rail-keys"
      >
        <Icon name="keyboard" />
      </DialogButton>
      <KeyList id="keys" />
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localeHref } from '@/lib/i18n/href';
import { Icon } from '../ui/icon';
import { adminPlace, destinations } from './destination';
import { KeyList } from './key-list';
import { RailLink } from './rail-link';

type Props = {
  /** Whether the reader may administer. */
  admin: boolean;
  /** How who is signed in is called. */
  person: string | null;
  /** What else is the reader's own. */
  end?: ReactNode;
};

/** Where one can go: at the side, or below on a phone. */
export function Rail({ admin, person, end }: Props) {
  const t = useTranslations('frame');
  const key = useTranslations('keys');
  const account = useTranslations('account');
  const locale = useLocale();
  const places = admin ? [...destinations, adminPlace] : destinations;
  return (
    <div className="rail">
      <nav aria-label={t('rail')}>
        {places.map(({ id, path, icon, keys }) => (
          <RailLink key={id} href={localeHref(locale, path)} exact={path === '/'} keys={keys}>
            <Icon name={icon} size="lg" />
            {t(id)}
          </RailLink>
        ))}
      </nav>
      <div className="rail-foot">
        {end}
        <RailLink href={localeHref(locale, person === null ? '/sign-in' : '/account')} exact keys="g u">
          <Icon name="account" size="lg" />
          {person === null ? (
            t('signIn')
          ) : (
            <span className="rail-person" title={person}>
              {person}
            </span>
          )}
        </RailLink>
        <KeyList
          texts={{ title: key('title'), close: key('close'), here: key('here') }}
          keys={[
            ['/', key('search')],
            ['Ctrl K', key('search')],
            ...places.map(({ id, keys }) => [keys, key('go', { place: t(id) })] as const),
            ['n', key('new')],
            ['g u', key('go', { place: person === null ? t('signIn') : account('title') })],
            ['?', key('help')],
            ['g l', key('table')],
            ['↑ ↓', key('rows')],
            ['Enter', key('open')],
            ['e', key('edit')],
            ['← →', key('cells')],
            ['x', key('select')],
            ['Shift ↑ ↓', key('extend')],
            ['Esc', key('leave')],
            ['a', key('approve')],
            ['c', key('askChanges')],
            ['d', key('decline')],
          ]}
        />
      </div>
    </div>
  );
}

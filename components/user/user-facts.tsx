import { getLocale, getTranslations } from 'next-intl/server';
import type { UserDetails } from '@/lib/domain/user';
import { localeHref } from '@/lib/i18n/href';
import { Badge } from '../ui/badge';
import { Fact, Facts } from '../ui/facts';
import { RelativeTime } from '../ui/relative-time';

/** Who a user is, and what hangs on them. */
export async function UserFacts({ user }: { user: UserDetails }) {
  const t = await getTranslations('user');
  const users = await getTranslations('users');
  const locale = await getLocale();
  const { email, disabledAt, createdAt, hasPassword, sessions, owners } = user;
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(12rem,20rem)_minmax(16rem,30rem)]">
      <Facts>
        <Fact label={t('email')}>{email}</Fact>
        <Fact label={users('state')}>
          <Badge tone={disabledAt === null ? 'good' : 'ended'}>
            {disabledAt === null ? users('active') : users('disabled')}
          </Badge>
        </Fact>
        <Fact label={disabledAt === null ? t('since') : t('disabledSince')}>
          <RelativeTime time={disabledAt ?? createdAt} full />
        </Fact>
      </Facts>
      <Facts>
        <Fact label={t('signsIn')}>{hasPassword ? t('withPassword') : t('withoutPassword')}</Fact>
        <Fact label={t('sessions')}>{t('sessionCount', { count: sessions })}</Fact>
        <Fact label={t('actsFor')}>
          {owners.length === 0 && <span className="text-muted">{t('nobody')}</span>}
          <ul className="flex flex-wrap gap-x-4">
            {owners.map(({ slug, name }) => (
              <li key={slug}>
                <a className="link" href={localeHref(locale, `/owners/${slug}`)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      </Facts>
    </div>
  );
}

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Lifecycle } from '@/lib/domain/lifecycle';
import type { Owner } from '@/lib/domain/owner';
import { localeHref } from '@/lib/i18n/href';
import { LifecycleBadge, lifecycleTones } from '../scheme/lifecycle-badge';
import { Fact, Facts } from '../ui/facts';
import { StackedBar } from '../ui/meter';

type Props = {
  owner: Owner;
  /** How many codes they have in each state. */
  byStatus: readonly { readonly status: Lifecycle; readonly codes: number }[];
};

/** Who an owner is, how to reach them, and what they answer for. */
export function OwnerFacts({ owner, byStatus }: Props) {
  const t = useTranslations('owners');
  const lifecycle = useTranslations('lifecycle');
  const format = useFormatter();
  const locale = useLocale();
  const { contact, contactOwner, counts, slug, kind } = owner;
  const codes = (status?: Lifecycle) =>
    localeHref(locale, `/codes?${new URLSearchParams({ owner: slug, ...(status && { status }) })}`);
  return (
    <div className="grid gap-x-12 gap-y-4 pb-8 md:grid-cols-[minmax(12rem,20rem)_minmax(16rem,30rem)]">
      <Facts>
        <Fact label={t('kind')}>{t(kind)}</Fact>
        <Fact label={t('reach')}>
          {contact}
          {contactOwner && (
            <p>
              {t.rich('through', {
                owner: () => (
                  <a href={localeHref(locale, `/owners/${contactOwner.slug}`)} className="link">
                    {contactOwner.name}
                  </a>
                ),
              })}
            </p>
          )}
          {contact === null && contactOwner === null && <span className="text-muted">{t('noContact')}</span>}
        </Fact>
      </Facts>
      <Facts>
        <Fact label={t('codes')}>
          <a href={codes()} className="link">
            {t('ownedCodes', { count: counts.codes })}
          </a>
          {counts.codes > 0 && (
            <>
              <div className="my-2">
                <StackedBar
                  label={t('byStatus')}
                  parts={byStatus.map(({ status, codes: value }) => ({
                    tone: lifecycleTones[status],
                    value,
                    label: lifecycle(status),
                  }))}
                />
              </div>
              <ul className="flex flex-wrap gap-x-5 gap-y-1">
                {byStatus.map(({ status, codes: count }) => (
                  <li key={status}>
                    <a href={codes(status)} className="hover:underline">
                      <LifecycleBadge status={status} label={lifecycle(status)} />{' '}
                      <span className="tabular-nums">{format.number(count)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Fact>
      </Facts>
    </div>
  );
}

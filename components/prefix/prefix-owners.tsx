import { useLocale, useTranslations } from 'next-intl';
import type { Owner } from '@/lib/domain/owner';
import { localeHref } from '@/lib/i18n/href';
import { Badge } from '../ui/badge';

/** Who answers for a prefix and how to reach them; or that nobody does. */
export function PrefixOwners({ owners }: { owners: readonly Owner[] }) {
  const t = useTranslations('prefix');
  const locale = useLocale();
  if (owners.length === 0) {
    return (
      <>
        <Badge tone="warning">{t('orphaned')}</Badge>
        <p className="text-muted text-sm">{t('orphanedMeans')}</p>
      </>
    );
  }
  return (
    <ul className="flex flex-col gap-1.5">
      {owners.map(({ slug, name, kind, contact, contactOwner }) => (
        <li key={slug}>
          <a href={localeHref(locale, `/owners/${slug}`)} className="link font-semibold">
            {name}
          </a>{' '}
          <span className="text-muted text-sm">{t(`owner.${kind}`)}</span>
          {contact && <p className="text-sm">{contact}</p>}
          {contactOwner && (
            <p className="text-sm">
              {t.rich('owner.through', {
                owner: () => (
                  <a href={localeHref(locale, `/owners/${contactOwner.slug}`)} className="link">
                    {contactOwner.name}
                  </a>
                ),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

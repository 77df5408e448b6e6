import { useTranslations } from 'next-intl';
import type { OwnerReference } from '@/lib/domain/code';
import { OwnerLinks } from '../prefix/owner-links';

/** Whose a prefix is that somebody else is to own. */
export function PresentOwners({ owners }: { owners: readonly OwnerReference[] }) {
  const t = useTranslations('requestForm');
  return (
    <p className="mb-5">
      {owners.length === 0 ? (
        t('orphanedNow')
      ) : (
        <>
          <span className="text-muted">{t('presentOwners')}</span> <OwnerLinks owners={owners} />.{' '}
          <span className="text-muted">{t('consentNeeded')}</span>
        </>
      )}
    </p>
  );
}

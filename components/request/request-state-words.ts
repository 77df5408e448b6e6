import type { useTranslations } from 'next-intl';
import type { RequestState } from '@/lib/domain/request';

/** What the states are called, as data for a component in the browser. */
export function requestStateWords(
  t: ReturnType<typeof useTranslations<'requests'>>,
): Readonly<Record<RequestState, string>> {
  return {
    submitted: t('state.submitted'),
    'changes-requested': t('state.changes-requested'),
    approved: t('state.approved'),
    declined: t('state.declined'),
    withdrawn: t('state.withdrawn'),
    expired: t('state.expired'),
  };
}

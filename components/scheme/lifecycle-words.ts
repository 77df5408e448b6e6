import type { useTranslations } from 'next-intl';
import type { Lifecycle } from '@/lib/domain/lifecycle';

/** What the states are called, as data for a component in the browser. */
export function lifecycleWords(
  t: ReturnType<typeof useTranslations<'lifecycle'>>,
): Readonly<Record<Lifecycle, string>> {
  return {
    draft: t('draft'),
    active: t('active'),
    deprecated: t('deprecated'),
    retired: t('retired'),
  };
}

import { getLocale, getTranslations } from 'next-intl/server';
import { codePath } from '@/lib/domain/code';
import { FAULT_SCHEME, faults } from '@/lib/domain/fault';
import { localeHref } from '@/lib/i18n/href';
import type { FormTexts } from '../ui/form-texts';

/** On the server: the texts that every `Form` takes. */
export async function getFormTexts(): Promise<FormTexts> {
  const t = await getTranslations('form');
  const { code } = faults.unavailable;
  return {
    refused: t('refused'),
    optional: t('optional'),
    busy: t('busy'),
    restored: t('restored'),
    discard: t('discard'),
    meanwhile: t('meanwhile'),
    take: t('take'),
    yes: t('yes'),
    no: t('no'),
    unreachable: {
      message: t('unreachable'),
      code,
      href: localeHref(await getLocale(), codePath(FAULT_SCHEME, code)),
    },
  };
}

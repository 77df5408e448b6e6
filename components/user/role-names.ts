import { getLocale, getTranslations } from 'next-intl/server';
import type { Role } from '@/lib/domain/access';
import { languageName } from '../code/language-name';

/** On the server: what roles are called, "Translator, Japanese". */
export async function getRoleNames(): Promise<(role: Role) => string> {
  const t = await getTranslations('users');
  const locale = await getLocale();
  return (role) =>
    'locale' in role
      ? t('inLanguage', { role: t(`names.${role.role}`), language: languageName(role.locale, locale) })
      : t(`names.${role.role}`);
}

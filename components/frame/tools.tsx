import { useLocale, useTranslations } from 'next-intl';
import { routing } from '@/lib/i18n/routing';
import { Icon } from '../ui/icon';
import type { Theme } from '../ui/preference';
import { LocaleSwitch } from './locale-switch';
import { SearchField } from './search-field';
import { ThemeSwitch } from './theme-switch';

const languages = { en: ['English', 'EN'], ja: ['日本語', '日'], zh: ['简体中文', '中'] } as const;

/** The right end of the top line, the same on every page: search, language, theme. */
export function Tools({ theme }: { theme: Theme }) {
  const t = useTranslations('frame');
  return (
    <header className="tools">
      <SearchField />
      <LocaleSwitch
        current={useLocale()}
        label={t('language')}
        icon={<Icon name="globe" />}
        options={routing.locales.map((locale) => {
          const [name, short] = languages[locale];
          return { locale, name, short };
        })}
      />
      <ThemeSwitch
        current={theme}
        label={t('theme')}
        options={[
          { theme: 'system', label: t('themeSystem'), icon: <Icon name="system" /> },
          { theme: 'light', label: t('themeLight'), icon: <Icon name="light" /> },
          { theme: 'dark', label: t('themeDark'), icon: <Icon name="dark" /> },
        ]}
      />
    </header>
  );
}

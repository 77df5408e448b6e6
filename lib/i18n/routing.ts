import { defineRouting } from 'next-intl/routing';

/** The languages the portal itself speaks. Translations of messages know many more. */
export const routing = defineRouting({
  locales: ['en', 'ja', 'zh'],
  defaultLocale: 'en',
  localePrefix: 'as-needed',
  localeCookie: { name: 'locale', maxAge: 31_536_000, sameSite: 'lax' },
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];

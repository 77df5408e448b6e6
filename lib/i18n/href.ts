import { type Locale, routing } from './routing';

/**
 * The address of a page in a locale, from its address without one (`/codes?q=x`).
 *
 * A plain function instead of next-intl's `Link` and `getPathname`: those bring a client component and a
 * provider to every page.
 */
export function localeHref(locale: Locale, path: string): string {
  if (locale === routing.defaultLocale) return path;
  return path === '/'
    ? `/${locale}`
    : path.startsWith('/?')
      ? `/${locale}${path.slice(1)}`
      : `/${locale}${path}`;
}

import { routing } from '../i18n/routing';

/** Browsers take a backslash for a slash and drop tabs and line ends: none stands in an address of ours. */
const unusual = /[\\\p{Cc}]/u;

/**
 * A path of the portal without its locale, from a text that anybody may have written; `/` where it leads elsewhere.
 */
export function localPath(text: string): string {
  if (!text.startsWith('/') || text.startsWith('//') || unusual.test(text)) return '/';
  const { pathname, search } = new URL(text, 'http://portal');
  const [, first = '', ...rest] = pathname.split('/');
  const isLocale = routing.locales.some((locale) => locale === first);
  const path = isLocale ? `/${rest.join('/')}` : pathname;
  return path.startsWith('//') ? '/' : path + search;
}

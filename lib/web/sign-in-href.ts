import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { localeHref } from '../i18n/href';
import { localPath } from './local-path';

/** Where one signs in, and then comes back to the page that is being answered. */
export async function signInHref(): Promise<string> {
  // Said by the proxy.
  const next = localPath((await headers()).get('x-path') ?? '/');
  const search = next === '/' ? '' : `?${new URLSearchParams({ next })}`;
  return localeHref(await getLocale(), `/sign-in${search}`);
}

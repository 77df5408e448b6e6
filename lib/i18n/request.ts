import { cookies } from 'next/headers';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import en from '../../messages/en.json';
import ja from '../../messages/ja.json';
import zh from '../../messages/zh.json';
import { formats } from './formats';
import { type Locale, routing } from './routing';
import { TIME_ZONE_COOKIE, timeZoneFrom } from './time-zone';

const messages: Readonly<Record<Locale, typeof en>> = { en, ja, zh };

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const timeZone = timeZoneFrom((await cookies()).get(TIME_ZONE_COOKIE)?.value);
  return { locale, messages: messages[locale], formats, timeZone, now: new Date() };
});

import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { fillIcu } from './fill-icu';
import type { MessageArguments } from './message';

/** Dates are given in UTC unless the message says otherwise: the same text comes out wherever it is rendered. */
const formatters: Formatters = {
  getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options),
  getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, { timeZone: 'UTC', ...options }),
  getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
};

/** Renders an ICU message as `renderMessage` promises. */
export function renderIcu(text: string, locale: string, args: MessageArguments): string {
  const tag = usable(locale);
  try {
    const elements: MessageFormatElement[] = parse(text, { ignoreTag: true, locale: new Intl.Locale(tag) });
    const { ready, values } = fillIcu(elements, args);
    return String(new IntlMessageFormat(ready, tag, undefined, { formatters }).format(values));
  } catch {
    // A skeleton can be well-formed and still ask Intl for what there is not: `::currency/1`.
    return text;
  }
}

function usable(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

import { FAULT_SCHEME, type FaultKind, faults } from '../domain/fault';
import { localeTag } from '../schema/text';
import { listCodes } from '../usecases/code/list-codes';
import type { Portal } from '../usecases/use-case';

/** The messages of faults in one language. */
export type FaultTexts = {
  readonly locale: string;
  readonly messageOf: (fault: FaultKind) => string;
};

export const english: FaultTexts = { locale: 'en', messageOf: (fault) => faults[fault].message };

/**
 * The messages as the registry serves them in the language that a request asks for: faults are codes like any
 * other and are translated there. English where it has none, or cannot be read.
 */
export async function faultTexts(portal: Portal, request: Request): Promise<FaultTexts> {
  const locale = languageOf(request);
  if (locale === null || /^en\b/.test(locale)) return english;
  const input = { scheme: FAULT_SCHEME, locale, limit: 200 };
  const page = await listCodes.run(portal, { kind: 'system', name: 'rest' }, input).catch(() => null);
  if (page?.ok !== true) return english;
  const translated = page.value.items.filter((code) => code.messageLocale !== null);
  const messages = new Map(translated.map((code) => [code.code, code.message]));
  if (messages.size === 0) return english;
  return { locale, messageOf: (fault) => messages.get(faults[fault].code) ?? faults[fault].message };
}

/** `?locale=` before the first language of Accept-Language (RFC 9110, section 12.5.4). */
function languageOf(request: Request): string | null {
  const asked = /[?&]locale=([^&#]*)/.exec(request.url)?.[1];
  const ranges = (request.headers.get('accept-language') ?? '').split(',').slice(0, 20);
  const weighed = ranges.map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
    return { tag, weight: weight === undefined ? 1 : Number(weight) };
  });
  const accepted = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const known = [asked, ...accepted.map(({ tag }) => tag)].find((tag) => localeTag.safeParse(tag).success);
  return known ?? null;
}

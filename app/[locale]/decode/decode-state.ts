import { getLocale, getTranslations } from 'next-intl/server';
import type { DecodeState } from '@/components/decode/decode-view';
import { describeDecoding } from '@/components/decode/describe-decoding';
import { codePath } from '@/lib/domain/code';
import { TEXT_LIMIT } from '@/lib/domain/decode/candidate';
import { FAULT_SCHEME, type FaultKind, faults } from '@/lib/domain/fault';
import { localeHref } from '@/lib/i18n/href';
import { decodeText } from '@/lib/usecases/decode/decode-text';
import { attempt } from '@/lib/web/read';

/** Decodes a text for the page: what was sent, and what it says or why it could not be decoded. */
export async function decodeStateOf(text: string): Promise<DecodeState> {
  if (text.trim() === '') return { text, error: null, view: null };
  const locale = await getLocale();
  const result = await attempt(decodeText, { text, locale });
  if (result.ok) return { text, error: null, view: await describeDecoding(result.value) };
  const { fault, fields } = result.refusal;
  return { text, error: await decodeErrorOf(fields[0]?.fault ?? fault), view: null };
}

/** What the page says of a text that cannot be decoded. */
export async function decodeErrorOf(fault: FaultKind): Promise<NonNullable<DecodeState['error']>> {
  const t = await getTranslations('decode');
  const { code } = faults[fault];
  const messages: Partial<Record<FaultKind, string>> = {
    'too-long': t('tooLong', { limit: TEXT_LIMIT }),
    'not-text': t('notText'),
    unavailable: t('unreachable'),
  };
  return {
    message: messages[fault] ?? t('refused'),
    code,
    href: localeHref(await getLocale(), codePath(FAULT_SCHEME, code)),
  };
}

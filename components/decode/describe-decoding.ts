import { getTranslations } from 'next-intl/server';
import { type Decoding, MATCH_LIMIT } from '@/lib/domain/decode/decoding';
import { type DecodeView, EXPLAINED, type ExplainedCode } from './decode-view';
import { explainCodes } from './explain-codes';
import { explainResponse } from './explain-response';

/** What the page says of a decoded text, in the reader's language. */
export async function describeDecoding({ matches, response, cut }: Decoding): Promise<DecodeView> {
  const t = await getTranslations('decode');
  const { marks, codes } = await explainCodes(matches);
  const counted = (is: (code: ExplainedCode) => boolean) => codes.filter(is).length;
  const unregistered = counted(({ href }) => href === null);
  const old = counted(({ oldName }) => oldName !== null);
  return {
    summary: t('summary', { codes: codes.length, places: marks.length }),
    notes: [
      ...(unregistered > 0 ? [t('unregistered', { codes: unregistered })] : []),
      ...(old > 0 ? [t('old', { codes: old })] : []),
      ...(cut ? [t('cut', { limit: MATCH_LIMIT })] : []),
    ],
    marks,
    codes: codes.slice(0, EXPLAINED),
    more: codes.length > EXPLAINED ? t('more', { codes: codes.length - EXPLAINED }) : null,
    response: response && (await explainResponse(response)),
  };
}

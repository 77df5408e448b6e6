import { getFormatter, getTranslations } from 'next-intl/server';
import type { DecodedResponse } from '@/lib/domain/decode/decoding';
import type { ResponseViolation } from '@/lib/domain/decode/recognise-response';
import type { ResponseView } from './decode-view';

/** Says in words whose format a response has, and where it departs from it. */
export async function explainResponse(response: DecodedResponse): Promise<ResponseView> {
  const t = await getTranslations('decode');
  const format = await getFormatter();
  const { schemeName, title, violations } = response;

  function textOf(violation: ResponseViolation): string {
    switch (violation.problem) {
      case 'missing':
        return t('violationMissing');
      case 'type':
        return t('violationType', { expected: format.list(violation.expected, { type: 'disjunction' }) });
      case 'value':
        return t('violationValue', { expected: format.list(violation.expected, { type: 'disjunction' }) });
      case 'unknown':
        return t('violationUnknown');
      case 'code':
        return t('violationCode');
      default: {
        const rest: never = violation;
        return rest;
      }
    }
  }

  return {
    lines: [
      t('responseIs', { scheme: schemeName, title }),
      violations.length === 0 ? t('responseValid') : t('responseInvalid', { count: violations.length }),
    ],
    violations: violations.map((violation) => ({
      pointer: violation.pointer === '' ? t('wholeBody') : violation.pointer,
      text: textOf(violation),
    })),
  };
}

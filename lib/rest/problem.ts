import { codePath } from '../domain/code';
import { FAULT_SCHEME, type FaultKind, faults } from '../domain/fault';
import { renderMessage } from '../domain/message/render';
import type { FaultParams, Refusal } from '../domain/result';
import { securityHeaders } from './answer';
import type { FaultTexts } from './fault-texts';

type Told = {
  readonly refusal: Refusal;
  /** Where the portal is reached. */
  readonly url: string;
  readonly texts: FaultTexts;
  /** Where each field came from. */
  readonly pointerOf: (field: string) => string;
  /** Names one failure, so that it can be found in the log. */
  readonly instance?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What HTTP wants beside the status of a fault (RFC 9110, sections 11.6.1, 10.2.3 and 12.5.1). */
const ownHeaders: Partial<Record<FaultKind, Readonly<Record<string, string>>>> = {
  'sign-in': { 'www-authenticate': 'Bearer' },
  unavailable: { 'retry-after': '5' },
  'outcome-unknown': { 'retry-after': '5' },
  'media-type': { accept: 'application/json' },
};

/**
 * A refusal as problem details (RFC 9457). Texts come from the fault alone, so that nothing sent in is sent
 * back.
 */
export function answerProblem({ refusal, url, texts, pointerOf, instance, headers }: Told): Response {
  const { code, status, title } = faults[refusal.fault];
  const problem = {
    type: `${url}${codePath(FAULT_SCHEME, code)}`,
    title,
    status,
    detail: detailOf(texts, refusal.fault, refusal.params),
    code,
    ...(instance === undefined ? {} : { instance }),
    errors: refusal.fields.map(({ field, fault, params }) => ({
      pointer: pointerOf(field),
      code: faults[fault].code,
      detail: detailOf(texts, fault, params),
      ...(Object.keys(params).length === 0 ? {} : { parameters: params }),
    })),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...securityHeaders,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      'content-language': texts.locale,
      ...ownHeaders[refusal.fault],
      ...(refusal.fault === 'rate-limit' ? { 'retry-after': String(refusal.params.seconds ?? 60) } : {}),
      ...headers,
    },
  });
}

function detailOf(texts: FaultTexts, fault: FaultKind, params: FaultParams): string {
  return renderMessage('icu', texts.messageOf(fault), texts.locale, params);
}

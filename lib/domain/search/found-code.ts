import { type Code, partsOf } from '../code';
import { SOURCE_LOCALE } from '../locale';
import { readable } from '../message/readable';
import { formatCode } from '../scheme/formatter';
import type { Scheme } from '../scheme/scheme';
import type { CodeParts } from '../scheme/segment';
import { segmentTexts } from '../scheme/segment-text';
import type { FoundCode } from './search-result';

/**
 * What a line about a found code says.
 * @param read the values of its segments as the search has them, a context filled in; null: as it is registered
 * @param alias the old name that it was found by
 */
export function foundCode(
  code: Code,
  scheme: Pick<Scheme, 'name' | 'grammar' | 'messageStyle'> | undefined,
  read: CodeParts | null,
  alias: string | null,
): FoundCode {
  const { title, message, messageLocale, status, httpStatus, replacedBy } = code;
  const parts = scheme && (read ?? partsOf(code, scheme.grammar));
  const segments = scheme && parts ? segmentTexts(scheme.grammar, parts) : null;
  return {
    scheme: code.scheme,
    schemeName: scheme?.name ?? code.scheme,
    code: code.code,
    spelling: scheme && parts && segments ? formatCode(scheme.grammar, parts) : code.code,
    segments,
    title,
    message: scheme ? readable(scheme.messageStyle, message, messageLocale ?? SOURCE_LOCALE) : message,
    messageLocale,
    status,
    httpStatus,
    replacedBy,
    alias,
  };
}

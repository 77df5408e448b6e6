import { type Code, codePath } from '../domain/code';
import { BYTE_ORDER_MARK, type CsvCell, csvRecord } from './csv';

export const codeListFormats = ['csv', 'json'] as const;
export type CodeListFormat = (typeof codeListFormats)[number];

type Column = readonly [name: string, cell: (code: Code, portalUrl: string) => CsvCell];

/** Names as the REST API has them; several values of one cell stand on a line each. */
const columns: readonly Column[] = [
  ['scheme', (code) => code.scheme],
  ['code', (code) => code.code],
  ['prefix', (code) => code.prefix],
  ['prefixTitle', (code) => code.prefixTitle],
  ['category', (code) => code.category],
  ['categoryLabel', (code) => code.categoryLabel],
  ['number', (code) => code.number],
  ['name', (code) => code.name],
  ['title', (code) => code.title],
  ['message', (code) => code.message],
  ['messageLocale', (code) => code.messageLocale],
  ['description', (code) => code.description],
  ['action', (code) => code.action],
  ['httpStatus', (code) => code.httpStatus],
  ['httpStatusFrom', (code) => code.httpStatusFrom],
  ['flags', (code) => lines(code.flags)],
  ['status', (code) => code.status],
  ['replacedBy', (code) => code.replacedBy],
  ['aliases', (code) => lines(code.aliases)],
  ['owners', (code) => lines(code.owners.map((owner) => owner.slug))],
  ['updatedAt', (code) => code.updatedAt],
  ['url', urlOf],
];

/**
 * Codes as the text of a file, piece by piece as the batches come.
 * @param portalUrl where the portal is reached, without a trailing slash
 */
export async function* writeCodeList(
  format: CodeListFormat,
  batches: AsyncIterable<readonly Code[]>,
  portalUrl: string,
): AsyncGenerator<string> {
  switch (format) {
    case 'csv':
      yield BYTE_ORDER_MARK + csvRecord(columns.map(([name]) => name));
      for await (const codes of batches) {
        yield codes.map((code) => csvRecord(columns.map(([, cell]) => cell(code, portalUrl)))).join('');
      }
      return;
    case 'json': {
      let before = '[';
      for await (const codes of batches) {
        const items = codes.map((code) => JSON.stringify({ ...code, url: urlOf(code, portalUrl) }));
        yield `${before}\n${items.join(',\n')}`;
        before = ',';
      }
      yield before === '[' ? '[]\n' : '\n]\n';
      return;
    }
    default: {
      const rest: never = format;
      return rest;
    }
  }
}

function urlOf(code: Code, portalUrl: string): string {
  return portalUrl + codePath(code.scheme, code.code);
}

function lines(values: readonly string[]): CsvCell {
  return values.length === 0 ? null : values.join('\n');
}

import { type Code, codePath } from '../domain/code';
import { type ListShape, lines } from './list-file';

/**
 * Codes in a file, under the names that the REST API has for them.
 * @param portalUrl where the portal is reached, without a trailing slash
 */
export function codeListShape(portalUrl: string): ListShape<Code> {
  const urlOf = (code: Code) => portalUrl + codePath(code.scheme, code.code);
  return {
    object: (code) => ({ ...code, url: urlOf(code) }),
    columns: [
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
    ],
  };
}

import { z } from 'zod';
import { codePath, partsOf } from '../../domain/code';
import { servedText } from '../../domain/code-in-locale';
import { codeValues, typedArguments } from '../../domain/envelope/code-values';
import { renderProblem } from '../../domain/envelope/problem';
import { renderEnvelope } from '../../domain/envelope/render';
import { lookUpChain } from '../../domain/locale';
import { renderMessage } from '../../domain/message/render';
import { ok, refuse } from '../../domain/result';
import { formatCode } from '../../domain/scheme/formatter';
import { segmentTexts } from '../../domain/scheme/segment-text';
import { codeArguments } from '../../schema/code-arguments';
import { line, localeTag, slug } from '../../schema/text';
import { locateCode } from '../../store/code-lookup';
import { selectEnvelopes } from '../../store/envelope-store';
import { allLocales } from '../../store/locale-store';
import { translationsOf } from '../../store/translation-store';
import { query } from '../use-case';

const input = z.strictObject({
  scheme: slug,
  code: line(120),
  locale: localeTag.optional(),
  /** Left out: the scheme's envelope, or problem details where the scheme has none. */
  format: z.enum(['scheme', 'problem']).optional(),
  /** Of the envelope; left out: the one in force. */
  version: line(40).optional(),
  arguments: codeArguments,
});

/**
 * The body of the response that a code is sent in. Refuses with `missing` at `code`, or at `format` or
 * `version` where the scheme has no such envelope.
 */
export const renderResponse = query({
  title: 'Render the response of a code',
  right: 'registry.read',
  input,
  async run(asked, { db, now, url, countLookup }) {
    const located = await locateCode(db, asked.scheme, asked.code, []);
    if (located === null) return refuse('missing', 'code');
    const { code, scheme } = located;
    countLookup(code);
    const parts = located.parts ?? partsOf(code, scheme.grammar);
    const spelling =
      segmentTexts(scheme.grammar, parts) === null ? code.code : formatCode(scheme.grammar, parts);
    const locales = asked.locale === undefined ? [] : lookUpChain(asked.locale, await allLocales(db));
    const { text, locale } = servedText(code, await translationsOf(db, located.id), locales);
    const args = typedArguments(code, asked.arguments);
    const message = renderMessage(scheme.messageStyle, text, locale ?? 'en', args);
    const envelopes = asked.format === 'problem' ? [] : await selectEnvelopes(db, scheme.slug);
    if (envelopes.length === 0 && asked.version === undefined) {
      if (asked.format === 'scheme') return refuse('missing', 'format');
      const type = `${url}${codePath(code.scheme, code.code)}`;
      const { title, httpStatus: status } = code;
      return ok(renderProblem({ type, title, status, detail: message, code: spelling, parameters: args }));
    }
    const envelope = envelopes.find((candidate) =>
      asked.version === undefined ? candidate.current : candidate.version === asked.version,
    );
    if (envelope === undefined) return refuse('missing', 'version');
    const operation = Object.values(parts.context)[0] ?? null;
    return ok(
      renderEnvelope(envelope.template, codeValues(code, { spelling, message, operation, at: now }, url)),
    );
  },
});

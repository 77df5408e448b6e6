import { z } from 'zod';
import type { Category } from '../../domain/category';
import { type Code, codePath, partsOf } from '../../domain/code';
import { type ServedText, servedText } from '../../domain/code-in-locale';
import { codeValues, typedArguments } from '../../domain/envelope/code-values';
import type { JsonValue } from '../../domain/envelope/json-value';
import { renderProblem } from '../../domain/envelope/problem';
import { renderEnvelope } from '../../domain/envelope/render';
import { lookUpChain, SOURCE_LOCALE } from '../../domain/locale';
import type { MessageArguments } from '../../domain/message/message';
import { renderMessage } from '../../domain/message/render';
import { checkMessage } from '../../domain/message-checks/check-message';
import type { CheckFinding } from '../../domain/message-checks/message-check';
import type { Owner } from '../../domain/owner';
import type { Prefix } from '../../domain/prefix';
import { ok, refuse } from '../../domain/result';
import { formatCode } from '../../domain/scheme/formatter';
import { type SegmentText, segmentTexts } from '../../domain/scheme/segment-text';
import { codeArguments } from '../../schema/code-arguments';
import { line, localeTag, slug } from '../../schema/text';
import { categoriesByValue } from '../../store/category-store';
import { locateCode } from '../../store/code-lookup';
import { type CodeEnd, endOf, neighboursOf } from '../../store/code-store';
import { selectEnvelopes } from '../../store/envelope-store';
import { allLocales } from '../../store/locale-store';
import { ownersOfPrefix } from '../../store/owner-store';
import { prefixOf } from '../../store/prefix-select';
import { selectPrefix } from '../../store/prefix-store';
import type { SchemeRecord } from '../../store/scheme-store';
import { type TranslationRow, translationsOf } from '../../store/translation-store';
import { checkingOf } from '../text-checking';
import { query } from '../use-case';

/** Everything a code's page says. */
export type CodeDescription = {
  /** With the default message, whatever the locale. */
  readonly code: Code;
  /** As it was asked for where a context is filled in, else the canonical spelling. */
  readonly spelling: string;
  readonly scheme: Omit<SchemeRecord, 'id'>;
  /** Why and since when it is no longer to be used, and what it is used in the place of. */
  readonly end: CodeEnd;
  /** Null for a draft that has no number yet. */
  readonly segments: readonly SegmentText[] | null;
  /** What the values of its category segments stand for. */
  readonly categories: readonly Category[];
  readonly prefix: Prefix;
  readonly owners: readonly Owner[];
  /** The text served in the reader's locale, placeholders in place. */
  readonly served: ServedText;
  /** Each with what the checks find in it. */
  readonly translations: readonly (TranslationRow & { readonly checks: readonly CheckFinding[] })[];
  /** Languages that messages are written in. */
  readonly locales: readonly string[];
  /** What the checks find in the default message. */
  readonly checks: readonly CheckFinding[];
  readonly neighbours: { readonly previous: string | null; readonly next: string | null };
  /** What the arguments are in the responses below, by parameter. */
  readonly arguments: MessageArguments;
  readonly responses: readonly Response[];
};

/** What a client receives: in each version of the scheme's envelope, and as problem details. */
export type Response = {
  readonly format: 'scheme' | 'problem';
  readonly version: string | null;
  readonly title: string | null;
  readonly body: JsonValue;
};

const input = z.strictObject({
  scheme: slug,
  code: line(120),
  /** The reader's. */
  locale: localeTag.optional(),
  /** Of the responses; the reader's where it is left out. */
  responseLocale: localeTag.optional(),
  arguments: codeArguments,
});

/** Describes a code found by any spelling or alias. Refuses with `missing` at `code`. */
export const describeCode = query({
  title: 'Describe a code',
  right: 'registry.read',
  input,
  async run(asked, { db, now, url, countLookup }) {
    const located = await locateCode(db, asked.scheme, asked.code, []);
    if (located === null) return refuse('missing', 'code');
    const { id: key, code } = located;
    countLookup(code);
    const { id: schemeId, ...scheme } = located.scheme;
    const parts = located.parts ?? partsOf(code, scheme.grammar);
    const segments = segmentTexts(scheme.grammar, parts);
    const [prefix, owners, translations, locales, neighbours, end, envelopes, categories] = await Promise.all(
      [
        selectPrefix(db, code.scheme, code.prefix),
        ownersOfPrefix(db, code.scheme, code.prefix),
        translationsOf(db, key),
        allLocales(db),
        neighboursOf(db, key),
        endOf(db, key),
        selectEnvelopes(db, code.scheme),
        categoriesByValue(
          db,
          schemeId,
          (segments ?? []).flatMap(({ kind, name, text, open }) =>
            kind === 'category' && name !== null && !open ? [{ segment: name, value: text }] : [],
          ),
        ),
      ],
    );
    if (prefix === null) return refuse('missing', 'prefix');

    const spelling = segments === null ? code.code : formatCode(scheme.grammar, parts);
    const args = typedArguments(code, asked.arguments);
    const checking = await checkingOf(db, { ...code, id: key, messageStyle: scheme.messageStyle }, locales);
    const chainOf = (tag: string | undefined) => (tag === undefined ? [] : lookUpChain(tag, locales));
    const responseLocale = asked.responseLocale ?? asked.locale;
    const inLocale = servedText(code, translations, chainOf(responseLocale));
    const message = renderMessage(scheme.messageStyle, inLocale.text, inLocale.locale ?? 'en', args);
    const operation = Object.values(parts.context)[0] ?? null;
    const values = codeValues(code, { spelling, message, operation, at: now }, url);
    return ok<CodeDescription>({
      code,
      spelling,
      scheme,
      end,
      segments,
      categories,
      prefix: prefixOf(prefix),
      owners,
      served: servedText(code, translations, chainOf(asked.locale)),
      translations: translations.map((row) => ({
        ...row,
        checks: checking.findingsIn(row.locale, row.text).filter(({ dismissed }) => !dismissed),
      })),
      locales: locales.map((locale) => locale.tag),
      checks: checkMessage({
        style: scheme.messageStyle,
        text: code.message,
        locale: SOURCE_LOCALE,
        source: null,
        notes: code.parameters,
        action: code.action,
        maxLength: null,
        glossary: [],
      }),
      neighbours,
      arguments: args,
      responses: [
        ...envelopes.map((envelope) => ({
          format: 'scheme' as const,
          version: envelope.version,
          title: envelope.title,
          body: renderEnvelope(envelope.template, values),
        })),
        {
          format: 'problem',
          version: null,
          title: null,
          body: renderProblem({
            type: `${url}${codePath(code.scheme, code.code)}`,
            title: code.title,
            status: code.httpStatus,
            detail: message,
            code: spelling,
            parameters: args,
          }),
        },
      ],
    });
  },
});

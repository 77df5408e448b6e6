import fc from 'fast-check';
import { type MessageStyle, messageStyles } from '../../domain/message/message';
import { readMessage } from '../../domain/message/read-message';
import { type FileContext, type TranslationEntry, translationFileStates } from './translation-entry';

/** Schemes of the tests, named after the style of their messages. */
export const styleOf = (scheme: string): MessageStyle =>
  messageStyles.find((style) => scheme.startsWith(style)) ?? 'positional';

export const fileContext = (locale: string | null): FileContext => ({
  locale,
  sourceLocale: 'en',
  styleOf,
});

/** What trips one format or another. */
const trap = fc.constantFrom(
  ...[
    "'",
    "''",
    '"',
    '{',
    '}',
    '{{',
    '}}',
    '%',
    '%%',
    '\\',
    '\\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '#',
    '<',
    '>',
  ],
  ...[
    '&',
    '&amp;',
    '<b>',
    '</b>',
    ']]>',
    '-->',
    '<!--',
    '@',
    '?',
    '=',
    '=HYPERLINK("x")',
    '+1',
    '-1',
    '$t(a)',
    '|',
  ],
  ...[
    '{0',
    '$x',
    '😀',
    '👩‍👩‍👧',
    'مرحبا',
    '\u200f',
    'שלום',
    '失敗',
    '\u00a0',
    '\u2028',
    'é',
    'e\u0301',
    '\\u0041',
    '!',
    ':',
    '/',
  ],
  ...['{{name}}', '%1$@', '@errdex', '__proto__', '_one', '\ufeff'],
);
const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: trap }, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

const name = fc.constantFrom('0', '1', '2', 'n', 'count', 'limit', 'user_name', '何');
const printf = fc.constantFrom('%s', '%d', '%1$s', '%2$d', '%05d', '%.2f', '%ld', '%-10s', '%@', '%%', '%x');
const positional = fc.constantFrom('{0}', '{1}', '{2}', '{00}', '{12}', '{name}');

/** ICU text: quoted in one of the ways it can be. */
const icuText = fc
  .tuple(text, fc.boolean())
  .map(([raw, doubled]) =>
    raw.replace(/['{}#]+/g, (run) =>
      !doubled && run === "'"
        ? "'"
        : /[{}#]/.test(run)
          ? `'${run.replaceAll("'", "''")}'`
          : run.replaceAll("'", "''"),
    ),
  );

const { icu } = fc.letrec<{ icu: string; piece: string }>((tie) => ({
  icu: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    icuText,
    name.map((parameter) => `{${parameter}}`),
    name.map((parameter) => `{ ${parameter} , number }`),
    name.map((parameter) => `{${parameter}, date, short}`),
    fc
      .tuple(
        name,
        fc.constantFrom('plural', 'selectordinal'),
        tie('icu'),
        tie('icu'),
        fc.constantFrom('', '# ', 'offset:1'),
      )
      .map(([parameter, type, one, other, extra]) =>
        extra === 'offset:1'
          ? `{${parameter}, ${type}, offset:1 =0 {${one}} other {# ${other}}}`
          : `{${parameter}, ${type}, one {${extra}${one}} few {x #} other {${extra}${other}}}`,
      ),
    fc
      .tuple(name, tie('icu'), tie('icu'))
      .map(([parameter, a, b]) => `{${parameter}, select, a {${a}} 0{} other {${b}}}`),
  ),
}));

const written: Record<MessageStyle, fc.Arbitrary<string>> = {
  positional: fc
    .array(fc.oneof(text, positional), { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.join('')),
  printf: fc
    .array(
      fc.oneof(
        text.map((raw) => raw.replaceAll('%', '%%')),
        printf,
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((pieces) => pieces.join('')),
  icu,
};

/** A text that the registry would store: well-formed in its style, and a few that are not and were there before. */
export const storedMessage = (style: MessageStyle): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: written[style].filter((message) => message.trim() !== '' && readMessage(style, message).ok),
    },
    { weight: 1, arbitrary: text.filter((message) => message.trim() !== '') },
  );

const code = fc.constantFrom(
  'UOS_*0011',
  'AUM0017',
  'AUTH_001',
  'rate_limit',
  'rate_limit_other',
  'x_one',
  'E.1',
  'A/B:2',
  'A#1',
  'a__b_',
  '__2a__',
  'A-1',
  'constructor',
  '__proto__',
);

/** One entry a code, ordered as `writeTranslations` wants them. */
export const entriesIn = (locale: string): fc.Arbitrary<readonly TranslationEntry[]> =>
  fc
    .uniqueArray(
      fc.constantFrom(...messageStyles).chain((style) =>
        fc.record({
          scheme: fc.constantFrom<string>(style, `${style}-2`),
          code,
          locale: fc.constant(locale),
          source: storedMessage(style),
          text: fc.option(storedMessage(style), { freq: 8 }),
          state: fc.constantFrom(...translationFileStates),
          outdated: fc.boolean(),
          description: fc.option(text.map((raw) => raw.replaceAll('\r', '').trim() || null)),
        }),
      ),
      { selector: ({ scheme, code }) => `${scheme}:${code}`, minLength: 1, maxLength: 8 },
    )
    .map((entries) =>
      entries
        .map((entry) => ({
          ...entry,
          description: entry.description ?? null,
          state:
            entry.text === null
              ? ('missing' as const)
              : entry.state === 'missing'
                ? ('draft' as const)
                : entry.state,
          outdated: entry.text !== null && entry.outdated,
        }))
        .sort((a, b) => (a.scheme + a.code < b.scheme + b.code ? -1 : 1)),
    );

export async function* batchesOf(...batches: (readonly TranslationEntry[])[]) {
  yield* batches;
}

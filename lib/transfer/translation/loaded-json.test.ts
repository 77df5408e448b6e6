import { createInstance, type i18n } from 'i18next';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import type { MessageArguments } from '../../domain/message/message';
import { renderMessage } from '../../domain/message/render';
import { fileContext, styleOf } from './entries.arbitrary';
import type { TranslationEntry } from './translation-entry';
import { readTranslations, type TranslationFormatId } from './translation-format';
import { writtenFile } from './written-file.fixture';

const polish = '{count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}';
const arabic =
  '{count, plural, zero {لا ملفات} one {ملف} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}} في {folder}';

/** Locale, scheme (which names its style), code, stored text, and arguments to say it with. */
const cases: readonly (readonly [string, string, string, string, readonly MessageArguments[]])[] = [
  ['en', 'positional', 'UOS_*0011', "Can't find {0} in '{1}', {nor} 100%", [{ 0: '<b>', 1: "o'k" }]],
  ['en', 'positional', 'AUM0017', "It's late ''now''", [{}]],
  [
    'en',
    'printf',
    'AUTH_001',
    "Don't use %s: %d%% of {x}",
    [
      { 1: 'disk', 2: 95 },
      { 1: 'a', 2: 12_000 },
    ],
  ],
  ['en', 'icu', 'plain', "It''s {name} '{'you'}' <b>bold</b> a < b", [{ name: '<i>' }]],
  ['en', 'icu', 'one', "It's {name}", [{ name: 'Ann' }]],
  ['en', 'icu', 'E.1', 'At most {limit, number} bytes', [{ limit: 200_000 }]],
  [
    'en',
    'icu',
    'exact',
    '{count, plural, =0 {none} one {# of {all}} other {# of {all}}}!',
    [
      { count: 0, all: 2 },
      { count: 1, all: 2 },
      { count: 1_234, all: 'x' },
    ],
  ],
  [
    'en',
    'icu',
    'rank',
    'The {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    [{ count: 1 }, { count: 22 }, { count: 13 }],
  ],
  ['ja', 'positional', 'AUM0017', '「{0}」が見つかりません 😀', [{ 0: '利用者' }]],
  ['ja', 'icu', 'files', '{count, plural, other {# 件}}あります', [{ count: 1 }, { count: 1_500 }]],
  ['pl', 'icu', 'files', polish, [1, 2, 5, 12, 22, 112, 1.5, 0].map((count) => ({ count }))],
  [
    'pl',
    'icu',
    'late',
    'Czekaj {count, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}, {who}',
    [{ count: 3, who: 'Jan' }],
  ],
  ['ar', 'icu', 'files', arabic, [0, 1, 2, 3, 11, 100, 1_003].map((count) => ({ count, folder: 'سجل' }))],
  ['ar', 'printf', 'AUTH_001', 'تعذر الوصول إلى %s', [{ 1: 'الخادم' }]],
];

const entryOf = ([locale, scheme, code, text]: (typeof cases)[number]): TranslationEntry => {
  return { scheme, code, locale, source: null, text, state: 'approved', outdated: false, description: null };
};

async function loaded(
  id: TranslationFormatId,
  locale: string,
): Promise<Record<string, Record<string, string>>> {
  const entries = cases.filter(([tag]) => tag === locale).map(entryOf);
  return JSON.parse(
    await writtenFile(
      id,
      entries.sort((a, b) => (a.scheme < b.scheme ? -1 : 1)),
      locale,
    ),
  );
}

describe('next-intl', () => {
  const translator = async (locale: string, scheme: string) =>
    createTranslator({
      // Its type knows the languages of the portal alone.
      locale: 'en',
      ...Object.fromEntries([['locale', locale]]),
      messages: await loaded('next-intl', locale),
      namespace: scheme,
      onError: (error) => {
        throw error;
      },
    });

  it.each(cases)('says in %s %s:%s what the registry says', async (locale, scheme, code, text, all) => {
    const t = await translator(locale, scheme);
    for (const args of all) {
      const said = t(code.replace('.', '%2E'), { ...args });
      expect(said).toBe(renderMessage(styleOf(scheme), text, locale, args));
    }
  });

  it('says a message without parameters where no arguments are given', async () => {
    const t = await translator('en', 'positional');
    expect(t('AUM0017')).toBe("It's late ''now''");
  });
});

describe('i18next', () => {
  const instance = async (locale: string): Promise<i18n> => {
    const i18next = createInstance();
    await i18next.init({
      lng: locale,
      resources: { [locale]: await loaded('i18next', locale) },
      interpolation: { escapeValue: false },
    });
    return i18next;
  };

  it.each(cases)('says in %s %s:%s what the registry says', async (locale, scheme, code, text, all) => {
    const { t } = await instance(locale);
    const key = `${scheme}:${code.replace('.', '%2E')}`;
    const ordinal = text.includes('selectordinal');
    for (const args of all) {
      expect(t(key, { ...args, ...(ordinal ? { ordinal } : {}) })).toBe(
        renderMessage(styleOf(scheme), text, locale, args),
      );
    }
  });
});

describe('a JSON file of another tool', () => {
  it.each([
    ['next-intl', '{"positional": {"A1": "it\'\'s {0} \'{\'x\'}\'"}}', "it's {0} {x}"],
    ['icu-json', '{"icu:A1": "{n, plural, other {#}}"}', '{n, plural, other {#}}'],
    ['i18next', '{"positional": {"A1": "{{- 0}} of {{1, number}}"}}', '{0} of {1}'],
    [
      'i18next',
      '{"icu": {"A1_one": "{{count}} \'a\'", "A1_other": "{{count, number}} b"}}',
      "{count, plural, one {{count} ''a''} other {# b}}",
    ],
    // Somebody changed what is said; how its parameter is written is still known.
    ['i18next', '{"printf": {"A1": "{{1}}!"}, "@errdex": {"printf": {"A1": "%05d"}}}', '%05d!'],
  ] as const)('of %s, %s', (id, file, text) => {
    expect(readTranslations(id, file, fileContext('pl'))).toMatchObject({
      ok: true,
      value: [{ code: 'A1', text }],
    });
  });

  it.each([
    ['next-intl', '{"a": {"b": "c",}}', 'syntax', 1, 17],
    ['next-intl', '{"a": {"b": "c"}}x', 'syntax', 1, 18],
    ['next-intl', '{"a": {\n "b": "c", "b": "d"}}', 'twice', 2, 12],
    ['next-intl', '{"a": {\n "b": ["c"]}}', 'structure', 2, 7],
    ['next-intl', '["a"]', 'structure', 1, 1],
    ['next-intl', `${'{"a":'.repeat(100_000)}`, 'syntax', 1, 256],
    ['i18next', '{"a": {"b": "\\ud800"}}', 'control', 1, 13],
    ['icu-json', '{"a": "b"}', 'key', 1, 7],
    ['icu-json', '{"a:b": "c\nd"}', 'syntax', 1, 9],
    ['icu-json', '{"a:b": "\\u0000"}', 'control', 1, 9],
    ['xcstrings', '{"strings": {"a:b": {"localizations": {"ja": {"stringUnit": {}}}}}}', 'structure', 1, 46],
  ] as const)('of %s, %s is refused', (id, file, problem, line, column) => {
    const result = readTranslations(id, file, fileContext('ja'));
    expect(result).toMatchObject({
      refusal: { fault: 'unreadable-file', params: { problem, line, column } },
    });
  });

  it.each(['next-intl', 'icu-json', 'i18next', 'xcstrings'] as const)('of %s changes no prototype', (id) => {
    const file =
      '{"__proto__": {"polluted": "yes"}, "__proto__:a": "b", "strings": {"__proto__": {"localizations": {}}}}';
    readTranslations(id, file, fileContext('ja'));
    expect('polluted' in {}).toBe(false);
  });
});

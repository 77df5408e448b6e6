import { describe, expect, it } from 'vitest';
import { fileContext } from './entries.arbitrary';
import type { TranslationEntry } from './translation-entry';
import { readTranslations } from './translation-format';
import { writtenFile } from './written-file.fixture';

const base: TranslationEntry = {
  scheme: 'icu',
  code: 'A1',
  locale: 'ja',
  source: '{n, plural, one {# file} other {# files}}',
  text: '{n, plural, other {# 件}}',
  state: 'approved',
  outdated: false,
  description: 'How many',
};

it('holds all languages of a code together, as Xcode does', async () => {
  const polish = { ...base, locale: 'pl', text: '{name}', state: 'rejected' } as const;
  const other = { ...base, scheme: 'printf', code: 'A2', source: '%s: %d', text: '%2$d %1$s' };
  const file: unknown = JSON.parse(await writtenFile('xcstrings', [base, polish, other], 'ja'));
  const unit = (state: string, value: string) => ({ stringUnit: { state, value } });
  expect(file).toMatchObject({
    sourceLanguage: 'en',
    version: '1.0',
    strings: {
      'icu:A1': {
        comment: 'How many',
        localizations: {
          en: {
            variations: {
              plural: { one: unit('translated', '%1$lld file'), other: unit('translated', '%1$lld files') },
            },
          },
          ja: { variations: { plural: { other: unit('translated', '%1$lld 件') } } },
          // `n` has the first position in every language.
          pl: unit('needs_review', '%2$@'),
        },
      },
      'printf:A2': {
        localizations: { en: unit('translated', '%1$@: %2$lld'), ja: unit('translated', '%2$lld %1$@') },
      },
    },
  });
});

const catalog = (localization: string) =>
  `{"sourceLanguage": "en", "strings": {"printf:A1": {"localizations": {"ja": ${localization}}}}, "version": "1.0"}`;

describe('what Xcode made of it', () => {
  it.each([
    ['{"stringUnit": {"state": "translated", "value": "%@ %lld"}}', '%s %d', null],
    ['{"stringUnit": {"state": "needs_review", "value": "a"}}', 'a', 'needs-review'],
    ['{"stringUnit": {"state": "new", "value": "a"}}', 'a', 'draft'],
    ['{"stringUnit": {"state": "new", "value": "a"}, "errdex": {"state": "approved"}}', 'a', 'draft'],
    ['{"stringUnit": {"state": "new", "value": ""}}', null, 'draft'],
  ])('%s', (localization, text, state) => {
    const result = readTranslations('xcstrings', catalog(localization), fileContext(null));
    expect(result).toMatchObject({
      ok: true,
      value: [{ scheme: 'printf', code: 'A1', locale: 'ja', text, state }],
    });
  });
});

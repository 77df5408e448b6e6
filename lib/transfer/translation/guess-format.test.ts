import { expect, it } from 'vitest';
import { guessFormat } from './guess-format';
import { translationFormats } from './translation-format';
import { writtenFile } from './written-file.fixture';

const entry = {
  scheme: 'positional',
  code: 'AUM0017',
  locale: 'ja',
  source: 'Failed: {0}',
  text: '失敗しました: {0}',
  state: 'draft',
  outdated: false,
  description: null,
} as const;

it.each(translationFormats.map(({ id, extension }) => [id, extension] as const))(
  'takes a file of the format %s for one',
  async (id, extension) => {
    const file = await writtenFile(id, [entry], 'ja');
    expect(guessFormat(`ja${extension.toUpperCase()}`, file)).toBe(id);
  },
);

it('does not guess from other names', () => {
  expect(guessFormat('ja.txt', '')).toBeNull();
  expect(guessFormat('ja', '')).toBeNull();
});

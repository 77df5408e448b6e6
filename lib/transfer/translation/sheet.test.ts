import { describe, expect, it } from 'vitest';
import { fileContext } from './entries.arbitrary';
import { readTranslations } from './translation-format';
import { writtenFile } from './written-file.fixture';

it('gives a spreadsheet no formula', async () => {
  const entry = { scheme: 'positional', code: 'A1', locale: 'ja', state: 'draft', outdated: true } as const;
  const file = await writtenFile(
    'csv',
    [{ ...entry, source: '=HYPERLINK("x")', text: "'=1", description: '-a' }],
    'ja',
  );
  expect(file).toContain(`positional,A1,ja,"'=HYPERLINK(""x"")",''=1,draft,yes,'-a\r\n`);
});

describe('a sheet that came back', () => {
  it.each([
    ['code;scheme;note;text\r\nA1;positional;x;"a;b"\r\n', 'a;b', null],
    ['scheme\tcode\ttext\tstate\npositional\tA1\ta\tapproved', 'a', 'approved'],
    ['\u{feff}scheme,code,text,state\npositional,A1,"a\nb", draft \n\n', 'a\nb', 'draft'],
    ['scheme,code,text,state\npositional,A1,a,fine', 'a', null],
    ['scheme,code,text\npositional,A1', null, null],
  ])('%j is read', (file, text, state) => {
    const result = readTranslations('csv', file, fileContext('ja'));
    expect(result).toMatchObject({ ok: true, value: [{ code: 'A1', locale: 'ja', text, state }] });
  });

  it.each([
    ['', 'structure', 1],
    ['scheme,code\na,b', 'structure', 1],
    ['scheme,code,text\n\na,,c', 'key', 3],
    ['scheme,code,text\na,b,"c\nd"\na,c,"d', 'syntax', 4],
    ['scheme,code,text\na,b,c\na,b,d', 'twice', 3],
  ])('%j is refused', (file, problem, line) => {
    const result = readTranslations('csv', file, fileContext('ja'));
    expect(result).toMatchObject({ refusal: { params: { problem, line, column: 1 } } });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { fileContext } from './entries.arbitrary';
import type { TranslationFormatId } from './translation-format';
import { readTranslations } from './translation-format';
import { manyEntries, writtenFile } from './written-file.fixture';

const oasis = (name: string) => readFileSync(`${import.meta.dirname}/oasis/${name}`, 'utf8');

/** What libxml2 finds wrong by the schema of OASIS; the schema of `xml:` attributes lies beside it. */
async function violations(schema: string, xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'file.xlf', contents: xml },
    schema: {
      fileName: schema,
      contents: oasis(schema).replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"'),
    },
    preload: [{ fileName: 'xml.xsd', contents: oasis('xml.xsd') }],
  });
  return errors.map(({ message }) => message);
}

describe.each([
  ['xliff-1.2', 'xliff-core-1.2-strict.xsd'],
  ['xliff-2.1', 'xliff-core-2.0.xsd'],
] as const)('%s and the schema of OASIS', (id, schema) => {
  it('fit', async () => {
    expect(await violations(schema, await writtenFile(id, manyEntries('ar', 40), 'ar'))).toEqual([]);
    expect(await violations(schema, await writtenFile(id, [], 'ja'))).toEqual([]);
  }, 30_000);

  it('would not fit with a state that there is not', async () => {
    const file = await writtenFile(id, manyEntries('ja', 5), 'ja');
    expect(await violations(schema, file.replace(/ state="[a-z-]+"/, ' state="nearly"'))).not.toEqual([]);
  }, 30_000);
});

const xliff1 = (unit: string, more = '') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="positional" source-language="en" target-language="ja" datatype="plaintext"><body>
<group><trans-unit id="A1"${more}><source>a</source>${unit}</trans-unit></group></body></file></xliff>`;

const xliff2 = (unit: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ja">
<file id="f" original="positional"><group id="g"><unit id="u" name="A1">${unit}</unit></group></file></xliff>`;

describe('what another tool made of it', () => {
  it.each([
    [xliff1('<target state="translated">b</target>'), 'xliff-1.2', 'b', 'needs-review', false],
    [xliff1('<target state="final">b</target>'), 'xliff-1.2', 'b', 'approved', false],
    [xliff1('<target>b</target>', ' approved="yes"'), 'xliff-1.2', 'b', 'approved', false],
    [xliff1('<target state="x-mine">b</target>'), 'xliff-1.2', 'b', null, null],
    [
      xliff1('<target state="needs-translation" state-qualifier="rejected-length">b</target>'),
      'xliff-1.2',
      'b',
      'rejected',
      false,
    ],
    [
      xliff1('<target>1 <x id="1" equiv-text="{0}"/> <g id="2">2</g> <mrk mtype="seg">3</mrk></target>'),
      'xliff-1.2',
      '1 {0} 2 3',
      null,
      null,
    ],
    [xliff1('<target><![CDATA[<b>]]>&amp;</target>'), 'xliff-1.2', '<b>&', null, null],
    [xliff1(''), 'xliff-1.2', null, 'missing', false],
    [
      xliff2('<segment state="reviewed"><source>a</source><target>b</target></segment>'),
      'xliff-2.1',
      'b',
      'approved',
      false,
    ],
    // The state was changed, and what it was before was left beside it.
    [
      xliff2(
        '<segment state="translated" subState="errdex:approved-outdated"><source>a</source><target>b</target></segment>',
      ),
      'xliff-2.1',
      'b',
      'needs-review',
      false,
    ],
    [
      xliff2(
        '<segment state="final"><source>a</source><target>b</target></segment><ignorable><source> </source><target> </target></ignorable><segment state="translated"><source>c</source><target>d</target></segment>',
      ),
      'xliff-2.1',
      'b d',
      'needs-review',
      false,
    ],
    [
      xliff2(
        '<originalData><data id="d">{0}</data></originalData><segment><source>a</source><target><pc id="1" dispStart="[" dispEnd="]">b</pc><ph id="2" dataRef="d"/></target></segment>',
      ),
      'xliff-2.1',
      '[b]{0}',
      null,
      null,
    ],
  ] as const)('%j', (file, id: TranslationFormatId, text, state, outdated) => {
    const result = readTranslations(id, file, fileContext(null));
    expect(result).toMatchObject({
      ok: true,
      value: [{ scheme: 'positional', code: 'A1', locale: 'ja', text, state, outdated }],
    });
  });
});

describe('what is refused', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  it('takes no depth without end', () => {
    const result = readTranslations('xliff-1.2', '<a>'.repeat(100_000), fileContext(null));
    expect(result).toMatchObject({ refusal: { params: { problem: 'structure', line: 1, column: 151 } } });
  });

  it.each([
    ['<xliff>', 'syntax', 1, 7],
    [`${bomb}${xliff1('<target>&b;</target>')}`, 'doctype', 1, bomb.length],
    [`<!DOCTYPE x SYSTEM "file:///etc/passwd">${xliff1('')}`, 'doctype', 1, 40],
    [xliff1('<target>&constructor;</target>'), 'syntax', 3, 66],
    [xliff1('<target>&#xD800;</target>'), 'syntax', 3, 61],
    [xliff1('<target>&#1;</target>'), 'syntax', 3, 57],
    [xliff1('</target>'), 'syntax', 3, 54],
    [xliff1('<target><x id="1"/></target>'), 'structure', 3, 54],
    [xliff1('').replace('id="A1"', ''), 'key', 3, 8],
    [xliff2(''), 'structure', 1, 1],
  ])('%j', (file, problem, line, column) => {
    const result = readTranslations('xliff-1.2', file, fileContext(null));
    expect(result).toMatchObject({
      refusal: { fault: 'unreadable-file', params: { problem, line, column } },
    });
  });
});

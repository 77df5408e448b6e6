import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../domain/message/read-message';
import { renderMessage } from '../../domain/message/render';
import { fileContext, styleOf } from './entries.arbitrary';
import { javaMessageFormat } from './icu-manner';
import { readTranslations } from './translation-format';
import { manyEntries, writtenFile } from './written-file.fixture';

type JavaLine = { readonly value: string | null; readonly formatted: string | null };

/** What java.util.Properties has under each key, and java.text.MessageFormat makes of it with the arguments of the tests. */
function readByJava(file: string, keys: readonly string[]): { lines: readonly JavaLine[]; size: number } {
  const folder = mkdtempSync(join(tmpdir(), 'properties-'));
  try {
    writeFileSync(join(folder, 'file.properties'), file);
    writeFileSync(join(folder, 'keys'), keys.map((key) => Buffer.from(key).toString('base64')).join('\n'));
    const { error, status, stdout, stderr } = spawnSync(
      'java',
      [`${import.meta.dirname}/ReadProperties.java`, join(folder, 'file.properties'), join(folder, 'keys')],
      { encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    if (error !== undefined || status !== 0) {
      throw new Error(`These tests need a JDK: install the Debian package default-jdk-headless. ${stderr}`);
    }
    const rows = stdout.trimEnd().split('\n');
    const size = Number(rows.pop());
    const decoded = (word: string | undefined) =>
      word?.startsWith('=') ? Buffer.from(word.slice(1), 'base64').toString() : null;
    return {
      lines: rows
        .map((row) => row.split(' '))
        .map(([value, formatted]) => ({ value: decoded(value), formatted: decoded(formatted) })),
      size,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const args = ['<a>', '{b}', "c's", '%d'] as const;

it('java.util.Properties loads it, and java.text.MessageFormat says the sentences', async () => {
  const entries = manyEntries('ja', 80).filter(({ text }) => text !== null);
  const file = await writtenFile('properties', entries, 'ja');
  const { lines, size } = readByJava(
    file,
    entries.map(({ scheme, code }) => `${scheme}.${code}`),
  );
  expect(size).toBe(entries.length);
  let sentences = 0;
  for (const [index, { scheme, text }] of entries.entries()) {
    const style = styleOf(scheme);
    const message = readMessage(style, text ?? '');
    expect(lines[index]?.value).toBe(javaMessageFormat.say(style, text ?? ''));
    // What java.text has too: plain arguments by number, as many as there are here.
    const first = style === 'printf' ? 1 : 0;
    const plain =
      message.ok &&
      message.value.parameters.every(({ name, type }) => {
        const position = Number(name) - first;
        return (type === 'string' || style === 'printf') && position >= 0 && position < args.length;
      });
    if (!plain) continue;
    sentences += 1;
    const values = Object.fromEntries(args.map((value, position) => [String(position + first), value]));
    expect(lines[index]?.formatted).toBe(renderMessage(style, text ?? '', 'ja', values));
  }
  expect(sentences).toBeGreaterThan(40);
}, 30_000);

describe('a file of another tool', () => {
  it.each([
    ['positional.A1 : It\\\n   s\n', 'Its'],
    ['! note\npositional.A1\tb\\u00e9', 'bé'],
    ["positional.A1=it''s '{'0'}' {0}", "it's {0} {0}"],
  ])('%j is read', (file, text) => {
    const result = readTranslations('properties', file, fileContext('ja'));
    expect(result).toMatchObject({ ok: true, value: [{ code: 'A1', locale: 'ja', text }] });
  });

  it.each([
    ['a=b', 'key', 1],
    ['\n positional.A=\\u12', 'syntax', 2],
    ['positional.A=1\npositional.A=2', 'twice', 2],
    ['positional.A=\\ud800', 'control', 1],
  ])('%j is refused', (file, problem, line) => {
    const result = readTranslations('properties', file, fileContext('ja'));
    expect(result).toMatchObject({ refusal: { params: { problem, line } } });
  });

  it('needs a language', () => {
    const result = readTranslations('properties', 'positional.A=1', fileContext(null));
    expect(result).toMatchObject({ refusal: { params: { problem: 'locale' } } });
  });
});

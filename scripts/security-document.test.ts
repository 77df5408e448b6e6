import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');

it('every file that SECURITY.md names is there', () => {
  const named = [
    ...text.matchAll(/`((?:app|components|e2e|lib|scripts)\/[^`]*|[\w.-]+\.(?:ts|md|json))`/g),
  ].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(80);
  expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
});

it('no requirement stands in it twice, and each has a state', () => {
  const rows = [...text.matchAll(/^\| ((?:\d+\.\d+\.\d+(?:, )?)+) \| (.*?) \|/gm)];
  const numbers = rows.flatMap(([, listed = '']) => listed.split(', '));
  expect(numbers.length).toBeGreaterThan(150);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  for (const [, , state] of rows) expect(['met', 'not met', 'n/a', 'operator']).toContain(state);
});

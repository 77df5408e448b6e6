import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localPath } from './local-path';

it.each([
  ['/', '/'],
  ['/codes?q=a%20b', '/codes?q=a%20b'],
  ['/ja/codes/soracom/AUM0017', '/codes/soracom/AUM0017'],
  ['/ja', '/'],
  ['/codes#top', '/codes'],
])('%s leads to %s', (text, path) => {
  expect(localPath(text)).toBe(path);
});

it.each([
  '',
  'codes',
  'https://evil.test/',
  '//evil.test',
  '///evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  '/\t/evil.test',
  '/\n//evil.test',
  ' //evil.test',
  'javascript:alert(1)',
  '/ja//evil.test',
  '/..//evil.test',
  '/ja/..//evil.test',
  '/./\u0000/evil.test',
])('%j leads nowhere else', (text) => {
  expect(localPath(text)).toBe('/');
});

it('never leads to another host, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/\\.:@?#%jaevil\t\n ') }), (text) => {
      expect(new URL(localPath(text), 'http://portal').host).toBe('portal');
    }),
    { numRuns: 3000 },
  );
});

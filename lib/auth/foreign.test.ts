import { expect, it } from 'vitest';
import { isForeign } from './foreign';

const url = 'https://errors.example.com';

it.each([
  [{ 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'same-site' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: url }, true],
  [{ origin: url }, false],
  [{ origin: 'https://errors.example.com.evil.test' }, true],
  [{ origin: 'https://evil.test', host: 'errors.example.com' }, true],
  [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, false],
  [{ origin: 'null' }, true],
  [{}, true],
])('%j is foreign: %s', (headers, foreign) => {
  expect(isForeign(new Headers(headers), url)).toBe(foreign);
});

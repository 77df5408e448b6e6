import { expect, it } from 'vitest';
import { takePreferences, themeFrom } from './preference';

it('takes preferences out of an address and leaves the rest', () => {
  const { found, rest } = takePreferences(new URL('http://host/codes?q=a&theme=dark&density=dense&page=2'));
  expect(found).toEqual([
    ['theme', 'dark'],
    ['density', 'dense'],
  ]);
  expect(rest.pathname + rest.search).toBe('/codes?q=a&page=2');
});

it.each(['?theme=', '?theme=blue', '?density=1', '?q=theme'])('leaves %s alone', (search) => {
  const url = new URL(`http://host/${search}`);
  const { found, rest } = takePreferences(url);
  expect(found).toEqual([]);
  expect(rest.href).toBe(url.href);
});

it('reads an unknown cookie as the default', () => {
  expect(themeFrom('dark')).toBe('dark');
  expect(themeFrom('blue')).toBe('system');
  expect(themeFrom(undefined)).toBe('system');
});

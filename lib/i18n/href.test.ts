import { describe, expect, it } from 'vitest';
import { localeHref } from './href';

describe('localeHref', () => {
  it.each([
    ['en', '/', '/'],
    ['en', '/codes?q=a', '/codes?q=a'],
    ['ja', '/', '/ja'],
    ['ja', '/?q=a', '/ja?q=a'],
    ['zh', '/c/a.b', '/zh/c/a.b'],
  ] as const)('%s %s is %s', (locale, path, href) => {
    expect(localeHref(locale, path)).toBe(href);
  });
});

import { describe, expect, it } from 'vitest';
import { gridLocale, shownLocales } from './grid-columns';

const known = ['ar', 'de', 'fr', 'ja', 'ko', 'pl', 'zh'];

describe('the locales of the grid', () => {
  it.each([
    ['the first four, where none was chosen', null, ['ar', 'de', 'fr', 'ja']],
    ['the chosen ones, in the order of all', ['zh', 'ar', 'message'], ['ar', 'zh']],
    ['at most six', known, ['ar', 'de', 'fr', 'ja', 'ko', 'pl']],
    ['only those there are', ['xx', 'ja'], ['ja']],
    ['none, where only other columns were chosen', ['message'], []],
  ])('are %s', (_, chosen, shown) => {
    expect(shownLocales(known, chosen)).toEqual(shown);
  });

  it('have a name for the reader and the way they are written', () => {
    expect(gridLocale('ar', 'en')).toEqual({ tag: 'ar', name: 'Arabic', dir: 'rtl' });
    expect(gridLocale('ja', 'zh')).toEqual({ tag: 'ja', name: '日语', dir: 'ltr' });
  });
});

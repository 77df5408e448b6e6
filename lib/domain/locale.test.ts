import { describe, expect, it } from 'vitest';
import { directionOf, fallbackChain, isKnownLanguage, localeChain, lookUpChain } from './locale';

it('looks a text up in shorter and shorter tags', () => {
  expect(localeChain('zh-Hant-TW')).toEqual(['zh-Hant-TW', 'zh-Hant', 'zh']);
});

describe('a chain of fallbacks', () => {
  const chain = (tag: string, fallbacks: Readonly<Record<string, string>>) =>
    fallbackChain(tag, (one) => fallbacks[one] ?? null);

  it.each([
    ['ja', {}, ['ja']],
    ['pt-BR', {}, ['pt-BR', 'pt']],
    ['pt-BR', { 'pt-BR': 'es' }, ['pt-BR', 'es']],
    ['gsw', { gsw: 'de-CH', 'de-CH': 'de-AT' }, ['gsw', 'de-CH', 'de-AT', 'de']],
    ['de-CH', { de: 'nl' }, ['de-CH', 'de', 'nl']],
    ['de', { de: 'nl', nl: 'de' }, null],
    ['de', { de: 'de-CH' }, null],
    ['de', { de: 'de' }, null],
  ] as const)('of %s with %o', (tag, fallbacks, expected) => {
    expect(chain(tag, fallbacks)).toEqual(expected);
  });
});

it('looks a text up as the nearest locale says that there is', () => {
  const locales = [
    { tag: 'zh', chain: ['zh', 'ja'] },
    { tag: 'de', chain: [] },
  ];
  expect(lookUpChain('zh-Hant', locales)).toEqual(['zh', 'ja']);
  expect(lookUpChain('de-AT', locales)).toEqual(['de-AT', 'de']);
});

it.each([
  ['pl', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ja', 'ltr'],
] as const)('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

it('knows languages from what is only spelled like one', () => {
  expect(['ja', 'zh-Hant', 'gsw', 'qqq', 'xx'].map(isKnownLanguage)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

import { expect, it } from 'vitest';
import { filterWords } from './filter-words';

const status = (...values: string[]) => ({ values, phrase: (text: string) => `status is ${text}` });
const owner = (...values: string[]) => ({ values, phrase: (text: string) => `owner is ${text}` });

it.each([
  [[status('active')], 'status is active'],
  [[status('active', 'draft')], 'status is active or draft'],
  [
    [status('active', 'draft', 'retired'), owner('kaz')],
    'status is active, draft, or retired and owner is kaz',
  ],
  [[status(), owner('kaz')], 'owner is kaz'],
])('says %j', (conditions, words) => {
  expect(filterWords('en', conditions)).toBe(words);
});

it('joins as the language does', () => {
  const conditions = [status('有効', '下書き')].map(({ values }) => ({
    values,
    phrase: (text: string) => `状態が${text}`,
  }));
  expect(filterWords('ja', conditions)).toBe('状態が有効または下書き');
});

it('says nothing where nothing is filtered', () => {
  expect(filterWords('en', [status(), owner()])).toBeNull();
});

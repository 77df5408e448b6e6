import { pluralCategories } from './plural-forms';

/** The plural forms of a language in gettext: which CLDR category each is, and the C expression that chooses among them. */
export type GettextPlurals = { readonly categories: readonly string[]; readonly expression: string };

const one = { categories: ['other'], expression: '0' };
const notOne = { categories: ['one', 'other'], expression: 'n != 1' };
const aboveOne = { categories: ['one', 'other'], expression: 'n > 1' };
const oneInTen = { categories: ['one', 'other'], expression: 'n%10==1 && n%100!=11 ? 0 : 1' };
const slavic = (last: string) => ({
  categories: ['one', 'few', last],
  expression: 'n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2',
});
const czech = { categories: ['one', 'few', 'other'], expression: 'n==1 ? 0 : n>=2 && n<=4 ? 1 : 2' };

const families: readonly (readonly [languages: string, plurals: GettextPlurals])[] = [
  ['id ja km ko lo ms my th vi zh', one],
  [
    'af az bg ca da de el en es et eu fi fo gl hu it ka kk ky ml mn nb ne nl nn no pt-PT sq sv sw ta te tr ur uz',
    notOne,
  ],
  ['am bn fa fr gu hi hy kn pa pt zu', aboveOne],
  ['is mk', oneInTen],
  ['be ru uk', slavic('many')],
  ['bs hr sr', slavic('other')],
  ['cs sk', czech],
  [
    'pl',
    {
      categories: ['one', 'few', 'many'],
      expression: 'n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2',
    },
  ],
  [
    'sl',
    {
      categories: ['one', 'two', 'few', 'other'],
      expression: 'n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3',
    },
  ],
  [
    'lt',
    {
      categories: ['one', 'few', 'other'],
      expression: 'n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2',
    },
  ],
  [
    'lv',
    {
      categories: ['zero', 'one', 'other'],
      expression: 'n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2',
    },
  ],
  [
    'ro',
    {
      categories: ['one', 'few', 'other'],
      expression: 'n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2',
    },
  ],
  [
    'ga',
    {
      categories: ['one', 'two', 'few', 'many', 'other'],
      expression: 'n==1 ? 0 : n==2 ? 1 : n>2 && n<7 ? 2 : n>6 && n<11 ? 3 : 4',
    },
  ],
  [
    'cy',
    {
      categories: ['zero', 'one', 'two', 'few', 'many', 'other'],
      expression: 'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5',
    },
  ],
  [
    'ar',
    {
      categories: ['zero', 'one', 'two', 'few', 'many', 'other'],
      expression: 'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5',
    },
  ],
];

const byLanguage = new Map(
  families.flatMap(([languages, plurals]) =>
    languages.split(' ').map((language) => [language, plurals] as const),
  ),
);

export const gettextLanguages: readonly string[] = [...byLanguage.keys()];

/** Those of a locale, by the tables of GNU gettext and CLDR; `null` where they are not known. */
export function gettextPlurals(locale: string | null): GettextPlurals | null {
  if (locale === null) return null;
  return byLanguage.get(locale) ?? byLanguage.get(locale.split('-')[0] ?? '') ?? null;
}

/** Whether each of a plural's selectors is a form that gettext chooses in this language; `other` is for fractions too. */
export function gettextKnows(locale: string | null, selectors: readonly string[]): boolean {
  const plurals = gettextPlurals(locale);
  const categories = pluralCategories(locale);
  return (
    plurals !== null &&
    selectors.every(
      (selector) =>
        selector === 'other' || (plurals.categories.includes(selector) && categories.includes(selector)),
    )
  );
}

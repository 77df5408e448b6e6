import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import messages from '../../messages/en.json';
import { filterWords } from '../ui/filter-words';
import { type CodeCounts, codeConditions, codeFacets } from './code-facets';

const t = createTranslator({ locale: 'en', messages, namespace: 'codes' });
const statuses = createTranslator({ locale: 'en', messages, namespace: 'lifecycle' });
const counts: CodeCounts = {
  scheme: [{ value: 'payments', label: 'Payments', codes: 1200 }],
  status: [{ value: 'active', label: null, codes: 1200 }],
  prefix: [{ value: 'PAY', label: 'Paying', codes: 1200 }],
  category: [],
  httpStatus: [
    { value: '0', label: null, codes: 1000 },
    { value: '404', label: null, codes: 200 },
  ],
  owner: [],
};
const schemes = [
  { slug: 'payments', name: 'Payments' },
  { slug: 'mail', name: 'Mail' },
];

function facetsOf(address: string) {
  const search = new URLSearchParams(address);
  const facets = codeFacets(counts, search, { schemes, t, statuses, number: String });
  const words = filterWords('en', codeConditions(facets, search, t));
  return { words, of: (name: string) => facets.find((facet) => facet.name === name)?.options };
}

describe('codeFacets', () => {
  it('leaves out what has no value', () => {
    expect(facetsOf('').of('category')).toBeUndefined();
  });

  it('names values as readers do', () => {
    expect(facetsOf('').of('status')).toEqual([
      { value: 'active', label: 'Active', short: 'Active', tone: 'good', count: '1200' },
    ]);
    expect(facetsOf('').of('httpStatus')).toMatchObject([{ label: 'none' }, { label: '404' }]);
    expect(facetsOf('').of('prefix')).toMatchObject([{ label: 'PAY Paying', short: 'PAY' }]);
  });

  it('keeps what was chosen though nothing has it, under its name', () => {
    const { of } = facetsOf('scheme=mail&category=zz&status=retired');
    expect(of('scheme')).toMatchObject([{ label: 'Payments' }, { label: 'Mail', count: '0' }]);
    expect(of('category')).toMatchObject([{ value: 'zz', label: 'zz', count: '0' }]);
    expect(of('status')).toMatchObject([{ label: 'Active' }, { label: 'Retired', tone: 'ended' }]);
  });
});

describe('codeConditions', () => {
  it.each([
    ['', null],
    ['prefix=PAY', 'prefix is PAY'],
    ['httpStatus=404&httpStatus=0&scheme=mail', 'scheme is Mail and HTTP status is none or 404'],
    ['q=token&sort=code', null],
  ])('says %s as %s', (address, words) => {
    expect(facetsOf(address).words).toBe(words);
  });
});

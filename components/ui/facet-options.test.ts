import { expect, it } from 'vitest';
import { facetOptions, type ShowValue } from './facet-options';

const counted = [
  { value: 'AUM', label: 'Authentication', count: 1200 },
  { value: 'BIL', label: null, count: 3 },
];
const show: ShowValue = (value, label) => ({
  label: label === null ? value : `${value} ${label}`,
  short: value,
});
const number = (count: number) => count.toLocaleString('en');

it('shows the values with their counts, in their order', () => {
  expect(facetOptions(counted, ['BIL'], show, number)).toEqual([
    { value: 'AUM', label: 'AUM Authentication', short: 'AUM', count: '1,200' },
    { value: 'BIL', label: 'BIL', short: 'BIL', count: '3' },
  ]);
});

it('keeps what was chosen and finds nothing, once', () => {
  const options = facetOptions(counted, ['ZZZ', 'AUM', 'ZZZ', ''], show, number);
  expect(options.map(({ value, count }) => [value, count])).toEqual([
    ['AUM', '1,200'],
    ['BIL', '3'],
    ['ZZZ', '0'],
  ]);
});

it('says no count where counting stopped', () => {
  const stopped = counted.map((value) => ({ ...value, count: null }));
  expect(facetOptions(stopped, ['ZZZ'], show, number).map(({ count }) => count)).toEqual(['', '', '']);
});

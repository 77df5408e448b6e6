import { expect, it } from 'vitest';
import { addressWith, searchFrom } from './address';

const search = new URLSearchParams('q=a b&status=active&status=draft&cursor=x&before=y');

it.each([
  [{}, '/codes?q=a+b&status=active&status=draft'],
  [{ sort: '-code' }, '/codes?q=a+b&status=active&status=draft&sort=-code'],
  [{ status: null }, '/codes?q=a+b'],
  [{ status: ['draft'] }, '/codes?q=a+b&status=draft'],
  [{ q: null, status: null }, '/codes'],
  [{ q: null, status: null, cursor: 'y' }, '/codes?cursor=y'],
])('with %o leads to %s', (changes, address) => {
  expect(addressWith('/codes', search, changes)).toBe(address);
});

it('reads what a page gets as the browser wrote it', () => {
  expect(searchFrom({ q: 'a b', status: ['active', 'draft'], none: undefined }).toString()).toBe(
    'q=a+b&status=active&status=draft',
  );
});

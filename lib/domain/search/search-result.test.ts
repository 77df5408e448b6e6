import { expect, it } from 'vitest';
import { type FoundOwner, type FoundPrefix, groupsOf, isNothing, nothingFound } from './search-result';

const prefix: FoundPrefix = {
  scheme: 's',
  schemeName: 'S',
  prefix: 'OGU',
  title: 'Proxy of ogu',
  status: 'active',
  owners: [],
  exact: false,
};
const owner: FoundOwner = { slug: 'ogu', name: 'ogu', kind: 'person', prefixes: 1, exact: true };

it('puts an owner of that very name before prefixes that only have it in their title', () => {
  const result = { ...nothingFound, prefixes: [prefix], owners: [owner] };
  expect(groupsOf(result).map(({ kind }) => kind)).toEqual(['owners', 'prefixes']);
  const both = { ...result, prefixes: [{ ...prefix, exact: true }] };
  expect(groupsOf(both).map(({ kind }) => kind)).toEqual(['prefixes', 'owners']);
});

it('has no empty groups', () => {
  expect(groupsOf(nothingFound)).toEqual([]);
  expect(isNothing(nothingFound)).toBe(true);
  expect(isNothing({ ...nothingFound, owners: [owner] })).toBe(false);
});

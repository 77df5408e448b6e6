import { expect, it } from 'vitest';
import { withChanges } from './with-changes';

const before: { name: string; contact: string | null; kind: string } = {
  name: 'a',
  contact: '#a',
  kind: 'team',
};

it.each([
  [{}, before],
  [{ name: undefined }, before],
  [
    { name: 'b', kind: undefined },
    { ...before, name: 'b' },
  ],
  [{ contact: null }, { ...before, contact: null }],
])('of a thing and %j makes %j', (given, after) => {
  expect(withChanges(before, given)).toEqual(after);
});

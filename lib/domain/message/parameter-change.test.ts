import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareParameters, isBreaking } from './parameter-change';

const string = (name: string) => ({ name, type: 'string' });

it.each([
  ['nothing', [string('a'), string('b')], [string('b'), string('a')], [], [], []],
  ['a dropped one', [string('a'), string('b')], [string('a')], ['b'], [], []],
  ['an added one', [], [string('0')], [], ['0'], []],
  ['a retyped one', [string('n')], [{ name: 'n', type: 'plural' }], [], [], ['n']],
  ['a renamed one', [string('a')], [string('b')], ['a'], ['b'], []],
] as const)('%s is told', (_what, before, after, dropped, added, retyped) => {
  const change = compareParameters(before, after);
  expect(change).toEqual({ dropped, added, retyped });
  expect(isBreaking(change)).toBe(dropped.length + added.length + retyped.length > 0);
});

it('tells what was dropped one way as added the other way', () => {
  const parameters = fc.uniqueArray(
    fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), type: fc.constantFrom('string', 'number') }),
    { selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(parameters, parameters, (one, other) => {
      const there = compareParameters(one, other);
      const back = compareParameters(other, one);
      expect(there.dropped).toEqual(back.added);
      expect(new Set(there.retyped)).toEqual(new Set(back.retyped));
    }),
  );
});

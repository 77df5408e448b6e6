import { expect, it } from 'vitest';
import { argumentsFrom } from './message-arguments';

it.each([
  ['takes what is named an argument', { 'arg.user': 'ann', 'arg.0': 'x' }, { user: 'ann', '0': 'x' }],
  ['leaves the rest alone', { locale: 'ja', args: 'x', 'xarg.0': 'x' }, {}],
  ['takes no empty field', { 'arg.user': '' }, {}],
  ['takes nothing that is said twice', { 'arg.user': ['ann', 'bob'] }, {}],
])('%s', (_, params, wanted) => {
  expect(argumentsFrom(params)).toEqual(wanted);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleOf, type KnownParts } from './example';
import { soundGrammars } from './grammar.arbitrary';
import { AA000000, AAA_OPERATION0000, AAA0000, name, number, prefix, snake_case } from './grammars.fixture';
import { parseCode } from './parser';
import type { Grammar } from './segment';

it.each<[string, Grammar, KnownParts]>([
  ['ABC0001', AAA0000, {}],
  ['AUM0001', AAA0000, { prefix: 'AUM' }],
  ['AB010001', AA000000, {}],
  ['GW020001', AA000000, { prefix: 'GW', category: '02' }],
  ['not_found', snake_case, {}],
  ['abcd', [name(4, 6)], {}],
  ['ABC_*0001', AAA_OPERATION0000, {}],
  ['UOS_USRUPD0001', AAA_OPERATION0000, { prefix: 'UOS', context: { operation: 'USRUPD' } }],
  ['a1b0100', [prefix(3, 3, { alphabet: 'alphanumeric', case: 'lower' }), number(4, 100)], {}],
])('%s', (example, grammar, known) => {
  expect(exampleOf(grammar, known)).toBe(example);
});

it('is a code of its scheme, whatever the grammar', () => {
  fc.assert(
    fc.property(soundGrammars, (grammar) => {
      expect(parseCode(grammar, exampleOf(grammar)).ok).toBe(true);
    }),
  );
});

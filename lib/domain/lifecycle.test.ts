import { expect, it } from 'vitest';
import { lifecycle, mayBecome } from './lifecycle';

it.each([
  ['draft', 'draft active retired'],
  ['active', 'active deprecated'],
  ['deprecated', 'active deprecated retired'],
  ['retired', 'retired'],
] as const)('from %s goes to %s only', (from, wanted) => {
  expect(lifecycle.filter((to) => mayBecome(from, to)).join(' ')).toBe(wanted);
});

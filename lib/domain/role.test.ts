import { expect, it } from 'vitest';
import type { Role } from './access';
import { inOrder, writtenRole } from './role';

it('writes a role of a language under its language', () => {
  const roles: readonly Role[] = [{ role: 'admin' }, { role: 'reviewer', locale: 'zh-Hant' }];
  expect(roles.map(writtenRole)).toEqual(['admin', { reviewer: 'zh-Hant' }]);
});

it('keeps each role once, whatever order they came in', () => {
  const roles: readonly Role[] = [
    { role: 'admin' },
    { role: 'translator', locale: 'zh' },
    { role: 'translator', locale: 'ja' },
    { role: 'member' },
    { role: 'translator', locale: 'zh' },
  ];
  expect(inOrder(roles).map(writtenRole)).toEqual([
    'member',
    { translator: 'ja' },
    { translator: 'zh' },
    'admin',
  ]);
});

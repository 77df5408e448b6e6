import { describe, expect, it } from 'vitest';
import { type Actor, holds, type Reach, type Right, type Role, reaches, reachOf, rights } from './access';

const user = (roles: readonly Role['role'][], owners: readonly number[] = []): Actor => ({
  kind: 'user',
  id: 'u1',
  name: 'U',
  roles: roles.map((role) =>
    role === 'translator' || role === 'reviewer' ? { role, locale: 'ja' } : { role },
  ),
  owners,
});

/** Rights of anyone: how one becomes somebody. */
const open: readonly Right[] = ['session.open', 'account.recover', 'account.set-up'];
const every: readonly Right[] = Object.keys(rights).filter((right): right is Right => right in rights);

describe('a right', () => {
  const cases: readonly (readonly [Right, Actor, Reach])[] = [
    ['code.create', user(['member']), 'nothing'],
    ['code.create', user(['member'], [7]), 'own'],
    ['code.create', user(['registrar']), 'nothing'],
    ['code.create', user(['admin']), 'everything'],
    ['prefix.change', user([], [7]), 'own'],
    ['prefix.retire', user(['member'], [7]), 'nothing'],
    ['prefix.retire', user(['registrar']), 'everything'],
    ['prefix.create', user(['registrar']), 'everything'],
    ['scheme.change', user(['registrar'], [7]), 'nothing'],
    ['translation.save', user(['translator']), 'locale'],
    ['translation.save', user(['reviewer']), 'locale'],
    ['translation.save', user(['registrar'], [7]), 'nothing'],
    ['translation.save', user(['translator', 'admin']), 'everything'],
    ['translation.review', user(['translator']), 'nothing'],
    ['translation.suggest', user([]), 'everything'],
    ['watch.change', user([]), 'everything'],
    ['registry.read', { kind: 'anonymous' }, 'everything'],
  ];

  it.each(cases)('%s', (right, actor, reach) => {
    expect(reachOf(actor, right, true)).toBe(reach);
  });

  it.each(every)('%s is open to an administrator and the portal, and closed to strangers', (right) => {
    expect(reachOf(user(['admin']), right, false)).toBe('everything');
    expect(reachOf({ kind: 'system', name: 'seed' }, right, false)).toBe('everything');
    const stranger = open.includes(right) ? 'everything' : 'nothing';
    expect(reachOf({ kind: 'anonymous' }, right, false)).toBe(stranger);
  });

  it.each(every)('%s is open to anonymous readers only where it reads, or lets them in', (right) => {
    expect(reachOf({ kind: 'anonymous' }, right, true)).toBe(
      right === 'registry.read' || open.includes(right) ? 'everything' : 'nothing',
    );
  });
});

describe('what is own', () => {
  it('has an owner that the actor acts for', () => {
    const actor = user([], [7, 9]);
    expect(reaches(actor, 'code.change', 'own', { owners: [1, 9] })).toBe(true);
    expect(reaches(actor, 'code.change', 'own', { owners: [1] })).toBe(false);
  });

  it('is nothing that nobody owns', () => {
    expect(reaches(user([], [7]), 'code.change', 'own', { owners: [] })).toBe(false);
  });
});

describe('a locale', () => {
  const both: Actor = {
    kind: 'user',
    id: 'u1',
    name: 'U',
    roles: [
      { role: 'translator', locale: 'ja' },
      { role: 'reviewer', locale: 'zh' },
    ],
    owners: [7],
  };

  it.each([
    ['translation.save', 'ja', true],
    ['translation.save', 'zh', true],
    ['translation.save', 'de', false],
    ['translation.save', 'zh-Hant', false],
    ['translation.review', 'zh', true],
    ['translation.review', 'ja', false],
    ['glossary.change', 'ja', false],
  ] as const)('%s in %s: %s', (right, locale, held) => {
    expect(holds(both, right, { locale })).toBe(held);
  });

  it('is not what somebody owns', () => {
    expect(holds(both, 'translation.save', { owners: [7] })).toBe(false);
    expect(holds(user([], [7]), 'code.change', { locale: 'ja' })).toBe(false);
  });
});

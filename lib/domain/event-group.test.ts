import { expect, it } from 'vitest';
import { groupEvents } from './event-group';

const event = (minute: number, subjectName: string, more: { type?: string; scheme?: string } = {}) => ({
  at: new Date(Date.UTC(2026, 10, 20, 12, -minute)),
  type: 'code.created',
  scheme: 'one',
  actorName: 'Ann',
  ...more,
  subjectName,
});

it('tells what was done again and again once, with the newest names', () => {
  const groups = groupEvents([
    event(0, 'AAA0004'),
    event(1, 'AAA0003'),
    event(2, 'AAA0002'),
    event(3, 'AAA0001'),
  ]);
  expect(groups).toEqual([
    {
      at: new Date(Date.UTC(2026, 10, 20, 12)),
      type: 'code.created',
      scheme: 'one',
      actorName: 'Ann',
      count: 4,
      names: ['AAA0004', 'AAA0003', 'AAA0002'],
    },
  ]);
});

it.each([
  ['another type', event(1, 'AAA0001', { type: 'code.changed' })],
  ['another scheme', event(1, 'AAA0001', { scheme: 'two' })],
  ['an hour between', event(60, 'AAA0001')],
])('begins anew after %s', (_, older) => {
  expect(groupEvents([event(0, 'AAA0002'), older])).toHaveLength(2);
});

it('has nothing to tell of nothing', () => {
  expect(groupEvents([])).toEqual([]);
});

import { expect, it } from 'vitest';
import { ageBands } from './request-age';

it('shows every span of days, also those in which nothing waits', () => {
  const bands = ageBands([
    { from: 3, requests: 4, late: 1 },
    { from: 30, requests: 2, late: 2 },
  ]);
  expect(bands.map(({ from, to, requests, late }) => [from, to, requests, late])).toEqual([
    [0, 1, 0, 0],
    [1, 3, 0, 0],
    [3, 7, 4, 1],
    [7, 14, 0, 0],
    [14, 30, 0, 0],
    [30, null, 2, 2],
  ]);
});

import { expect, it } from 'vitest';
import { codeBeginnings } from './code-beginnings';

it.each([
  ['aum00', ['AUM00', 'aum00']],
  ['aum-00', ['AUM-00', 'aum-00', 'AUM_00', 'aum_00', 'AUM00', 'aum00']],
  ['rate limit', ['RATE LIMIT', 'rate limit', 'RATE_LIMIT', 'rate_limit', 'RATELIMIT', 'ratelimit']],
  ['ＡＵＭ０', ['AUM0', 'aum0']],
  ['a', []],
  ['{"code"', []],
  ['x'.repeat(65), []],
])('begins codes with what %j spells', (text, beginnings) => {
  expect(codeBeginnings(text)).toEqual(beginnings);
});

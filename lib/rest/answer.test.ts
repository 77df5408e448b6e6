import { expect, it } from 'vitest';
import { answerJson } from './answer';

it.each([
  [true, 'private, no-store'],
  [false, 'no-cache'],
])('where somebody signed in gets it (%s) it may be kept as %s, held already or not', (isPrivate, kept) => {
  const first = answerJson(new Request('http://errdex.test'), 200, { a: 1 }, { isPrivate });
  const held = new Request('http://errdex.test', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  const again = answerJson(held, 200, { a: 1 }, { isPrivate });
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, kept]);
  expect([again.status, again.headers.get('cache-control')]).toEqual([304, kept]);
});

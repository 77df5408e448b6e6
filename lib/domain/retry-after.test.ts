import { describe, expect, it } from 'vitest';
import { readRetryAfter } from './retry-after';

const now = new Date('2026-11-30T09:00:00Z');

describe('how long a receiver asks to wait', () => {
  it.each([
    ['120', 120_000],
    [' 7 ', 7_000],
    ['0', 0],
    ['Mon, 30 Nov 2026 09:02:00 GMT', 120_000],
    ['Monday, 30-Nov-26 09:02:00 GMT', 120_000],
    ['Mon Nov 30 09:02:00 2026', 120_000],
    ['Tue Dec  1 09:00:00 2026', 86_400_000],
    ['Mon, 30 Nov 2026 08:59:59 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
  ])('%s', (value, wait) => {
    expect(readRetryAfter(value, now)).toBe(wait);
  });

  it.each(['', 'soon', '-5', '1.5', '1e3', '2026-11-30T09:02:00Z', 'Mon, 30 Foo 2026 09:02:00 GMT'])(
    'is not told by %j',
    (value) => {
      expect(readRetryAfter(value, now)).toBeNull();
    },
  );
});

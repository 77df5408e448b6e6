import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isArriving, LATE_MS, whenLate } from './when-late';

const rows = <p>rows</p>;
const comingAfter = (ms: number) =>
  new Promise<typeof rows>((resolve) => setTimeout(() => resolve(rows), ms));

describe('whenLate', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives what is soon there, whole', async () => {
    const shown = whenLate(comingAfter(LATE_MS - 1), 'skeleton', true);
    await vi.advanceTimersByTimeAsync(LATE_MS);
    expect(await shown).toBe(rows);
  });

  it('holds the place of what is late', async () => {
    const shown = whenLate(comingAfter(LATE_MS + 1), 'skeleton', true);
    await vi.advanceTimersByTimeAsync(LATE_MS);
    const element = await shown;
    expect(element.type === Suspense).toBe(true);
    expect(element).toMatchObject({ props: { fallback: 'skeleton' } });
  });

  it('waits for all of it where no script would put it in its place', async () => {
    const shown = whenLate(comingAfter(10 * LATE_MS), 'skeleton', false);
    await vi.advanceTimersByTimeAsync(10 * LATE_MS);
    expect(await shown).toBe(rows);
  });

  it('fails as the content fails', async () => {
    await expect(whenLate(Promise.reject(new Error('gone')), 'skeleton', true)).rejects.toThrow('gone');
  });
});

it.each([
  ['empty', 'https://host/decode', true],
  ['empty', 'https://host/codes?status=active', false],
  ['empty', undefined, true],
  ['empty', 'not an address', true],
  ['document', 'https://host/decode', false],
  [undefined, undefined, false],
])('a request for %s from %s arrives: %s', (destination, referer, arriving) => {
  const headers = new Headers();
  if (destination !== undefined) headers.set('sec-fetch-dest', destination);
  if (referer !== undefined) headers.set('referer', referer);
  expect(isArriving(headers, '/codes')).toBe(arriving);
});

import { expect, it } from 'vitest';
import { streamText } from './stream-text';

it('sends every piece, in order, as UTF-8', async () => {
  async function* pieces() {
    yield 'コード\n';
    yield 'AUM0017\n';
  }
  expect(await new Response(streamText(pieces())).text()).toBe('コード\nAUM0017\n');
});

it('makes no more than was taken, and lets go when nobody reads on', async () => {
  let made = 0;
  let released = false;
  async function* pieces() {
    try {
      for (;;) {
        made += 1;
        yield 'x';
      }
    } finally {
      released = true;
    }
  }
  const reader = streamText(pieces()).getReader();
  await reader.read();
  expect(made).toBeLessThanOrEqual(2);
  await reader.cancel();
  expect(released).toBe(true);
});

it('breaks off where a piece cannot be made', async () => {
  async function* pieces() {
    yield 'x';
    throw new Error('database gone');
  }
  await expect(new Response(streamText(pieces())).text()).rejects.toThrow('database gone');
});

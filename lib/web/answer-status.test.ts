import { createServer, type Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { answering, answerWith } from './answer-status';

let server: Server | undefined;
afterEach(() => server?.close());

async function statusOf(page: () => Promise<void>): Promise<number> {
  const listening = createServer((_, response) => {
    response.statusCode = 200;
    void answering(response, async () => {
      await page();
      response.end('what the page shows');
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect(await response.text()).toBe('what the page shows');
  return response.status;
}

it('answers with the status that a page says, also after it waited', async () => {
  const status = await statusOf(async () => {
    await setImmediate();
    answerWith(404);
  });
  expect(status).toBe(404);
});

it('answers 200 where a page says nothing', async () => {
  expect(await statusOf(async () => undefined)).toBe(200);
});

it('does nothing outside a request', () => {
  expect(() => answerWith(404)).not.toThrow();
});

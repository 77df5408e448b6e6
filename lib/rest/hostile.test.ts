import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { encodeCursor } from '../domain/cursor';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createRest } from './rest';

const ROOT = '/api/v1';
/** Stands in everything that is sent, and must not stand in a refusal. */
const MARK = 'ZqX9';

let portal: TestPortal;
let rest: ReturnType<typeof createRest>;
/** Statements that the database was asked to run. */
let statements = 0;

beforeAll(async () => {
  portal = await openTestPortal();
  const reader = new Proxy(portal.database.reader, {
    get: (target, name) => {
      statements += 1;
      return Reflect.get(target, name);
    },
  });
  rest = createRest({ ...portal, database: { ...portal.database, reader } });
});
afterAll(() => portal.close());

async function ask(address: string, init?: RequestInit): Promise<{ status: number; text: string }> {
  const response = await rest.request(ROOT + address, init);
  const text = await response.text();
  expect([address.slice(0, 80), response.status < 500]).toEqual([address.slice(0, 80), true]);
  if (response.status >= 400) {
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(text).not.toContain(MARK);
  }
  return { status: response.status, text };
}

const documented = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z
        .object({
          parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']) })).default([]),
        })
        .optional(),
    }),
  ),
});

/** Any bytes, percent-encoded. */
const bytes = fc
  .uint8Array({ minLength: 1, maxLength: 60 })
  .map((octets) => Array.from(octets, (octet) => `%${octet.toString(16).padStart(2, '0')}`).join(''));
const text = fc.oneof(
  bytes,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(encodeURIComponent),
  fc.constantFrom(
    '%',
    '%G0',
    '%00',
    '%27%20OR%201=1--',
    '%5C',
    '%25',
    '..%2F..',
    '%E2%80%AE',
    '*',
    '%28%28%28',
    '%3A%2A',
  ),
);

test('any bytes in any parameter are answered or refused, and never repeated in a refusal', async () => {
  const { paths } = documented.parse(JSON.parse((await ask('/openapi.json')).text));
  const places = Object.entries(paths).flatMap(([path, { get }]) =>
    (get?.parameters ?? []).map(({ name, in: where }) => ({ path, name, where })),
  );
  expect(places.length).toBeGreaterThan(40);
  const sample: Readonly<Record<string, string>> = {
    scheme: 'soracom',
    code: 'AUM0017',
    prefix: 'AUM',
    owner: 'kaz',
  };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), text, async ({ path, name, where }, value) => {
      const fill = (_: string, step: string) =>
        where === 'path' && step === name ? MARK + value : (sample[step] ?? 'x');
      const address = path.replace(/\{(\w+)\}/g, fill);
      await ask(where === 'query' ? `${address}?${name}=${MARK}${value}` : address);
    }),
    { numRuns: 300 },
  );
});

test('a parameter with any name is refused without its name', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (name) => {
      const { status, text: told } = await ask(`/codes?${MARK}${name}=1`);
      expect([status, told.includes('#/query"')]).toEqual([422, true]);
    }),
    { numRuns: 60 },
  );
});

describe('a cursor', () => {
  const lists = [
    ['/codes', 'codes:code'],
    ['/codes?sort=updatedAt', 'codes:updatedAt'],
    ['/codes?sort=status', 'codes:status'],
    ['/codes?sort=-httpStatus', 'codes:-httpStatus'],
    ['/prefixes', 'prefixes:prefix'],
    ['/prefixes?sort=codes', 'prefixes:codes'],
    ['/prefixes?sort=updatedAt', 'prefixes:updatedAt'],
    ['/owners', 'owners:slug'],
    ['/prefix-requests', 'requests:createdAt'],
    ['/prefix-requests?sort=-prefix', 'requests:-prefix'],
    ['/schemes', 'schemes'],
    ['/categories', 'categories'],
  ] as const;
  const at = (address: string, cursor: string) =>
    ask(`${address}${address.includes('?') ? '&' : '?'}cursor=${cursor}`);

  test('of one list is refused by every other', async () => {
    for (const [address, list] of lists) {
      for (const [, other] of lists.filter(([, named]) => named !== list)) {
        const { status, text: told } = await at(address, encodeCursor(other, [MARK, 1]));
        expect([address, other, status, told.includes('#/query/cursor')]).toEqual([
          address,
          other,
          422,
          true,
        ]);
      }
    }
  });

  test.each(lists)('that somebody made up for %s never fails in the database', async (address, list) => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.integer(),
      fc.double(),
      fc.constantFrom('active', '2026-99-99T00:00:00.000Z', '9999-12-31T23:59:59.999Z', 2_147_483_648),
    );
    const keys = fc.oneof(
      fc.array(part, { maxLength: 4 }),
      fc.tuple(fc.string({ maxLength: 30 }), fc.nat()),
      fc.tuple(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), fc.nat()),
      fc.tuple(fc.integer(), fc.string({ maxLength: 30 }), fc.nat()),
    );
    await fc.assert(
      fc.asyncProperty(keys, async (key) => {
        await at(address, encodeCursor(list, key));
      }),
      { numRuns: 40, examples: [[['\0']], [['\0', 1]], [['\ud800', '\0', 1]]] },
    );
  });
});

describe('a search', () => {
  const words = Array.from({ length: 66 }, (_, index) =>
    String.fromCharCode(97 + (index % 26), 97 + (index % 25)),
  ).join(' ');
  test.each([
    ['open brackets', '('.repeat(200)],
    ['operators', "!&|:*'\\ ".repeat(25)],
    ['patterns', '%_'.repeat(100)],
    ['one long word', 'a'.repeat(200)],
    ['many words', words],
    ['combining marks', 'é̈'.repeat(60)],
    ['ideographs', '錯誤'.repeat(100)],
    ['right to left', '\u202eabc\u202c'.repeat(20)],
  ])('for %s asks the database no more than one for a word', async (_what, q) => {
    for (const address of ['/codes', '/code-facets', '/prefixes', '/owners']) {
      const count = async (sought: string) => {
        const before = statements;
        expect((await ask(`${address}?q=${encodeURIComponent(sought)}`)).status).toBe(200);
        return statements - before;
      };
      expect(await count(q)).toBeLessThanOrEqual(await count('permission'));
    }
  });
});

describe('a text to decode', () => {
  const post = (sent: string) =>
    ask('/decode', {
      method: 'POST',
      body: JSON.stringify({ text: sent }),
      headers: { 'content-type': 'application/json' },
    });
  const decoded = z.object({ matches: z.array(z.unknown()), cut: z.boolean() });

  test('longer than a text may be is refused at its field', async () => {
    const { status, text: told } = await post(MARK.padEnd(204_800, 'A'));
    expect([status, told.includes('"#/text"')]).toEqual([422, true]);
  });

  test.each([
    ['prefixes without an end', 'UOS_'.repeat(45_000)],
    ['codes run together', 'AUM0017'.repeat(25_000)],
    ['codes in a row', 'AUM0017 '.repeat(24_000)],
    ['braces', '{"a":'.repeat(39_000)],
    ['quotes', '"\\'.repeat(95_000)],
    ['separators', 'A-_.'.repeat(45_000)],
  ])('of %s asks the database no more than a short one, and tells so many', async (_what, sent) => {
    const before = statements;
    const { matches } = decoded.parse(JSON.parse((await post(sent)).text));
    expect(matches.length).toBeLessThanOrEqual(2_000);
    expect(statements - before).toBeLessThanOrEqual(12);
  });
});

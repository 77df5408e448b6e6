import { type APIRequestContext, expect, test } from '@playwright/test';

/** Stands in everything that is sent, and must not come back in a refusal. */
const MARK = 'ZqX9';
const ROOT = '/api/v1';

type Problem = { status: number; code: string; type: string; errors: { pointer: string; code: string }[] };

/** Asks for what must be refused, and gives the problem it is refused with. */
async function refusal(
  request: APIRequestContext,
  address: string,
  options: Parameters<APIRequestContext['fetch']>[1] = {},
): Promise<Problem> {
  const response = await request.fetch(ROOT + address, options);
  const body = await response.text();
  expect(response.status()).toBeGreaterThanOrEqual(400);
  expect(response.status()).toBeLessThan(500);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  expect(body).not.toContain(MARK);
  const problem: Problem = JSON.parse(body);
  expect(problem.status).toBe(response.status());
  return problem;
}

/** The places that are named; one may be wrong in two ways. */
const pointers = ({ errors }: Problem) => [...new Set(errors.map((error) => error.pointer))];

const lists = ['/schemes', '/categories', '/prefixes', '/owners', '/codes'];
const single = [
  '/schemes/{}',
  '/owners/{}',
  '/prefixes/soracom/{}',
  '/codes/soracom/{}',
  '/codes/{}/AUM0017',
];

for (const [what, value] of [
  ['NUL', '%00'],
  ['a broken encoding', '%C3%28'],
  ['half a percent sign', '%4'],
  ['overlong UTF-8', '%C0%AF'],
  ['too many characters', 'a'.repeat(5_000)],
] as const) {
  test(`${what} in a path or a search names the place`, async ({ request }) => {
    for (const path of [...single, '/codes/soracom/{}/envelope', '/codes/soracom/{}/translations']) {
      const problem = await refusal(request, path.replace('{}', MARK + value));
      expect(pointers(problem)).toEqual([expect.stringMatching(/^#\/path\/(scheme|owner|prefix|code)$/)]);
    }
    for (const list of ['/codes', '/prefixes', '/owners', '/search', '/code-facets']) {
      expect(pointers(await refusal(request, `${list}?q=${MARK}${value}`))).toEqual(['#/query/q']);
    }
  });
}

test('a parameter of the wrong kind, or that there is not, is named', async ({ request }) => {
  for (const list of lists) {
    expect(pointers(await refusal(request, `${list}?limit=${MARK}`))).toEqual(['#/query/limit']);
    expect(pointers(await refusal(request, `${list}?limit=99999999999999999999`))).toEqual(['#/query/limit']);
    expect(pointers(await refusal(request, `${list}?${MARK}=1`))).toEqual(['#/query']);
    expect(pointers(await refusal(request, `${list}?cursor=${MARK}`))).toEqual(['#/query/cursor']);
  }
  for (const list of ['/prefixes', '/owners', '/codes']) {
    expect(pointers(await refusal(request, `${list}?sort=${MARK}`))).toEqual(['#/query/sort']);
  }
  expect(pointers(await refusal(request, `/codes?status=active&status=${MARK}`))).toEqual(['#/query/status']);
  const many = Array.from({ length: 101 }, () => `prefix=${MARK}`).join('&');
  expect(pointers(await refusal(request, `/codes?${many}`))).toEqual(['#/query/prefix']);
});

test('a cursor is taken by the list and the order that gave it out, and by no other', async ({ request }) => {
  const cursorOf = async (address: string): Promise<string> =>
    (await (await request.get(`${ROOT}${address}`)).json()).nextCursor;
  const given = await Promise.all(
    lists.map(async (list) => [list, await cursorOf(`${list}?limit=1`)] as const),
  );
  for (const [list, cursor] of given) {
    expect((await request.get(`${ROOT}${list}?limit=1&cursor=${cursor}`)).status()).toBe(200);
    for (const other of lists.filter((each) => each !== list)) {
      expect(pointers(await refusal(request, `${other}?cursor=${cursor}`))).toEqual(['#/query/cursor']);
    }
  }
  const byTime = await cursorOf('/codes?limit=1&sort=-updatedAt');
  expect((await refusal(request, `/codes?sort=updatedAt&cursor=${byTime}`)).code).toBe('EDX0025');
});

test('a text to decode is refused at its field', async ({ request }) => {
  const post = (data: string, type = 'application/json') =>
    // Playwright would turn text that is no JSON into a JSON string.
    refusal(request, '/decode', {
      method: 'POST',
      data: Buffer.from(data),
      headers: { 'content-type': type },
    });
  const long = JSON.stringify({ text: MARK.padEnd(204_800, 'A') });
  expect(pointers(await post(long))).toEqual(['#/text']);
  expect(pointers(await post(JSON.stringify({ text: `${MARK}\0` })))).toEqual(['#/text']);
  expect(pointers(await post(`{"text":"${MARK}\\udfff"}`))).toEqual(['#/text']);
  expect(pointers(await post(JSON.stringify({ text: [MARK] })))).toEqual(['#/text']);
  expect(pointers(await post(JSON.stringify({ text: 'a', locale: MARK })))).toEqual(['#/locale']);
  expect(pointers(await post(JSON.stringify({ text: 'a', [MARK]: 1 })))).toEqual(['#']);
  expect((await post(`{"text":"${MARK}`)).code).toBe('EDX0003');
  expect((await post('['.repeat(90_000))).code).toBe('EDX0003');
  expect((await post(MARK, 'text/plain')).code).toBe('EDX0004');
  expect((await post(JSON.stringify({ text: MARK.repeat(400_000) }))).code).toBe('EDX0005');
  expect(pointers(await refusal(request, `/decode?text=${MARK}%00`))).toEqual(['#/query/text']);
  expect((await refusal(request, `/decode?text=${MARK.repeat(100_000)}`)).code).toBe('EDX0005');
});

for (const [what, text] of [
  ['names that go on', 'a_'.repeat(99_000)],
  ['prefixes and no number', 'UOS_'.repeat(49_000)],
  ['separators', 'A-_.'.repeat(49_000)],
  ['digits', '0'.repeat(199_000)],
  ['nested JSON', '{"code":'.repeat(24_000)],
  ['quotes and escapes', '"\\'.repeat(99_000)],
] as const) {
  test(`a text of ${what} is decoded all the same`, async ({ request }) => {
    const response = await request.post(`${ROOT}/decode`, { data: { text } });
    expect(response.status()).toBe(200);
    expect((await response.json()).matches.length).toBeLessThanOrEqual(2_000);
  });
}

test('a search for anything is answered', async ({ request }) => {
  const searches = [
    "' OR 1=1 --",
    '%_\\',
    '((((',
    '!&|<->:*',
    '(a+)+$',
    '.*'.repeat(90),
    '🙂'.repeat(90),
    '\u202e\u0301a',
  ];
  for (const q of searches) {
    for (const list of ['/codes', '/code-facets', '/prefixes', '/owners', '/search']) {
      expect((await request.get(`${ROOT}${list}`, { params: { q } })).status()).toBe(200);
    }
  }
});

test('what there is not is told apart from what is not allowed', async ({ request }) => {
  expect((await refusal(request, `/${MARK}`)).code).toBe('EDX0006');
  expect((await refusal(request, `/codes/soracom/AUM0017/${MARK}`)).code).toBe('EDX0006');
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    expect((await refusal(request, '/schemes', { method })).code).toBe('EDX0007');
  }
  const token = await refusal(request, '/codes', { headers: { authorization: `Bearer ${MARK}` } });
  expect([token.status, token.code]).toEqual([401, 'EDX0008']);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import type { Portal } from '../usecases/use-case';
import { createRest } from './rest';

const ROOT = '/api/v1';
const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  instance: z.string().optional(),
  errors: z.array(
    z.strictObject({
      pointer: z.string(),
      code: z.string(),
      detail: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});
const list = z.looseObject({
  items: z.array(z.looseObject({ code: z.string() })),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
  total: z.int(),
});

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

const ask = (address: string, init?: RequestInit, asked: Portal = portal) =>
  Promise.resolve(createRest(asked).request(ROOT + address, init));
const read = async (address: string): Promise<unknown> => (await ask(address)).json();

describe('a look-up', () => {
  test.each([
    ['/codes/soracom/AUM0017', 'AUM0017'],
    ['/codes/soracom/aum-17', 'AUM0017'],
    ['/codes/soracom/AUM%200017', 'AUM0017'],
    ['/codes/soracom/%EF%BC%A1%EF%BC%B5%EF%BC%AD0017', 'AUM0017'],
    ['/codes/userorg/UOS_*0011', 'UOS_*0011'],
    ['/codes/userorg/UOS_%2A0011', 'UOS_*0011'],
    ['/codes/userorg/UOS_USRUPD0011', 'UOS_*0011'],
    ['/codes/userorg/ONLY_EMAIL_OR_PHONE_OR_MANAGEDBY_REQUIRED', 'UOS_*0011'],
    ['/codes/apigate/Not-Found', 'not_found'],
  ])('%s answers with %s', async (address, code) => {
    expect(await read(address)).toMatchObject({ code });
  });

  test('names the page of the code and the language of its message', async () => {
    expect(await read('/codes/userorg/UOS_*0011?locale=ja-JP')).toMatchObject({
      url: 'http://errdex.test/codes/userorg/UOS_*0011',
      messageLocale: 'ja',
    });
  });

  test.each([
    '/codes/soracom/AUM9999',
    '/codes/nothing/AUM0017',
    '/codes/soracom/..%2F..%2Fetc',
    '/codes/soracom/AUM0017/envelope?version=99',
    '/codes/platform/AU010001/envelope?format=scheme',
    '/codes/soracom/AUM9999/translations',
    '/schemes/nothing',
    '/owners/nobody',
    '/prefixes/soracom/QQQ',
  ])('%s is not found', async (address) => {
    const response = await ask(address);
    expect(response.status).toBe(404);
    expect(problem.parse(await response.json())).toMatchObject({ code: 'EDX0011' });
  });
});

describe('an ETag', () => {
  const address = '/codes/soracom/AUM0017';

  test('stays while the answer does, and differs where the answer does', async () => {
    const etag = (await ask(address)).headers.get('etag');
    expect(etag).toMatch(/^"v1\.[\w-]+"$/);
    expect((await ask(address)).headers.get('etag')).toBe(etag);
    expect((await ask(`${address}?locale=ja`)).headers.get('etag')).not.toBe(etag);
  });

  test.each<[string, (etag: string) => string, number]>([
    ['itself', (etag) => etag, 304],
    ['itself as a weak one', (etag) => `W/${etag}`, 304],
    ['a list with it', (etag) => `"a,b", W/"c" , ${etag}`, 304],
    ['any', () => '*', 304],
    ['another', () => '"other"', 200],
    ['itself without quotes', (etag) => etag.slice(1, -1), 200],
  ])('answers If-None-Match with %s', async (_what, header, status) => {
    const etag = (await ask(address)).headers.get('etag') ?? '';
    const response = await ask(address, { headers: { 'if-none-match': header(etag) } });
    expect([response.status, response.headers.get('etag')]).toEqual([status, etag]);
    expect((await response.text()) === '').toBe(status === 304);
  });

  test('comes with HEAD, and no body', async () => {
    const etag = (await ask(address)).headers.get('etag');
    const response = await ask(address, { method: 'HEAD' });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([200, etag, '']);
  });
});

describe('a list', () => {
  test.each(['', '&sort=-code', '&sort=updatedAt', '&sort=-httpStatus', '&sort=status'])(
    'of codes gives each once, page by page (%s)',
    async (order) => {
      const codes: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: z.output<typeof list> = list.parse(
          await read(`/codes?limit=40${order}${cursor === '' ? '' : `&cursor=${cursor}`}`),
        );
        codes.push(...page.items.map((item) => `${item.scheme} ${item.code}`));
        cursor = page.nextCursor;
      }
      const { total } = list.parse(await read('/codes?limit=1'));
      expect([codes.length, new Set(codes).size]).toEqual([total, total]);
    },
  );

  test.each([
    ['/schemes', 6],
    ['/categories?scheme=userorg', 75],
    ['/codes/userorg/UOS_*0011/translations', 2],
    ['/owners', null],
  ])('%s is read in pages, forth and back', async (address, expected) => {
    const page = z.looseObject({
      items: z.array(z.looseObject({})),
      total: z.int(),
      nextCursor: z.string().nullable(),
      previousCursor: z.string().nullable(),
    });
    const at = (rest: string) => read(`${address}${address.includes('?') ? '&' : '?'}${rest}`);
    const whole = page.parse(await at('limit=200'));
    expect(whole.items.length).toBe(expected ?? whole.total);
    const first = page.parse(await at('limit=1'));
    const second = page.parse(await at(`limit=1&cursor=${first.nextCursor}`));
    const again = page.parse(await at(`limit=1&before=${second.previousCursor}`));
    expect([first.items, second.items, again.items]).toEqual([
      whole.items.slice(0, 1),
      whole.items.slice(1, 2),
      whole.items.slice(0, 1),
    ]);
    expect([whole.nextCursor, again.previousCursor]).toEqual([null, null]);
  });

  test('takes repeated parameters as alternatives, and different ones together', async () => {
    const total = async (search: string) => list.parse(await read(`/codes?${search}`)).total;
    const [soracom, platform] = [await total('scheme=soracom'), await total('scheme=platform')];
    expect(await total('scheme=soracom&scheme=platform')).toBe(soracom + platform);
    expect(await total('scheme=soracom&prefix=AUM')).toBe(await total('prefix=AUM'));
    expect(await total('scheme=soracom&scheme=platform&prefix=AUM&prefix=AU')).toBeLessThan(
      soracom + platform + 1,
    );
  });
});

test('the envelope takes arguments, a locale and a version', async () => {
  const address = '/codes/soracom/AUM0017/envelope?arg.user=mia&arg.permission=a%26b';
  expect(await read(address)).toEqual({
    code: 'AUM0017',
    message: expect.stringContaining("SAM user 'mia' doesn't have permission 'a&b'"),
  });
  expect(await read(`${address}&format=problem`)).toMatchObject({
    type: 'http://errdex.test/codes/soracom/AUM0017',
    parameters: { user: 'mia', permission: 'a&b' },
  });
  expect(await read('/codes/userorg/UOS_USRUPD0011/envelope')).toMatchObject({
    params: { err: 'UOS_USRUPD0011' },
  });
});

describe('a request that cannot be answered', () => {
  const body = (text: string, type = 'application/json') => ({
    method: 'POST',
    body: text,
    headers: { 'content-type': type },
  });
  test.each<[string, RequestInit, number, string, readonly string[]]>([
    ['/nothing', {}, 404, 'EDX0006', []],
    ['/codes/', {}, 404, 'EDX0006', []],
    ['/codes', { method: 'DELETE' }, 405, 'EDX0007', []],
    ['/codes', { method: 'OPTIONS' }, 405, 'EDX0007', []],
    ['/codes?limit=0', {}, 422, 'EDX0014', ['#/query/limit EDX0018']],
    ['/codes?limit=201', {}, 422, 'EDX0014', ['#/query/limit EDX0019']],
    ['/codes?limit=', {}, 422, 'EDX0014', ['#/query/limit EDX0021']],
    ['/codes?limit=1e1', {}, 422, 'EDX0014', ['#/query/limit EDX0021']],
    ['/codes?limit=1&limit=2', {}, 422, 'EDX0014', ['#/query/limit EDX0021']],
    ['/codes?sort=password', {}, 422, 'EDX0014', ['#/query/sort EDX0020']],
    ['/codes?status=active&status=gone', {}, 422, 'EDX0014', ['#/query/status EDX0020']],
    ['/codes?q=%00', {}, 422, 'EDX0014', ['#/query/q EDX0023']],
    ['/codes?q=%C3', {}, 422, 'EDX0014', ['#/query/q EDX0023']],
    ['/codes?secret=1', {}, 422, 'EDX0014', ['#/query EDX0024']],
    ['/codes?%FF=1', {}, 422, 'EDX0014', ['#/query EDX0024']],
    ['/codes?scheme=A', {}, 422, 'EDX0014', ['#/query/scheme EDX0022']],
    ['/codes?locale=deutsch!', {}, 422, 'EDX0014', ['#/query/locale EDX0022']],
    ['/codes?cursor=%2B', {}, 422, 'EDX0014', ['#/query/cursor EDX0022']],
    ['/codes?cursor=abcd', {}, 422, 'EDX0025', ['#/query/cursor EDX0025']],
    ['/schemes?cursor=abcd', {}, 422, 'EDX0025', ['#/query/cursor EDX0025']],
    ['/schemes/A%00', {}, 422, 'EDX0014', ['#/path/scheme EDX0022']],
    ['/codes/soracom/%00', {}, 422, 'EDX0014', ['#/path/code EDX0023']],
    ['/codes/soracom/%E0%A4%A', {}, 422, 'EDX0014', ['#/path/code EDX0023']],
    [`/codes/soracom/${'A'.repeat(121)}`, {}, 422, 'EDX0014', ['#/path/code EDX0017']],
    ['/codes/soracom/%20', {}, 422, 'EDX0014', ['#/path/code EDX0015']],
    ['/codes/soracom/AUM0017/envelope?arguments=1', {}, 422, 'EDX0014', ['#/query EDX0024']],
    [`/codes/soracom/AUM0017/envelope?arg.a=${'b'.repeat(501)}`, {}, 422, 'EDX0014', ['#/query/arg EDX0017']],
    ['/codes/soracom/AUM0017/envelope?arg.a=%00', {}, 422, 'EDX0014', ['#/query/arg EDX0023']],
    ['/decode', {}, 422, 'EDX0014', ['#/query/text EDX0015']],
    ['/decode', body('{'), 400, 'EDX0003', []],
    ['/decode', body(''), 400, 'EDX0003', []],
    ['/decode', body('{}', 'text/plain'), 415, 'EDX0004', []],
    ['/decode', { method: 'POST' }, 415, 'EDX0004', []],
    ['/decode', body(`{"text":"${'a'.repeat(1_300_000)}"}`), 413, 'EDX0005', []],
    ['/decode', body('[]'), 422, 'EDX0014', ['# EDX0021']],
    ['/decode', body('{}'), 422, 'EDX0014', ['#/text EDX0015']],
    ['/decode', body('{"text":1,"locale":"x!"}'), 422, 'EDX0014', ['#/text EDX0021', '#/locale EDX0022']],
    ['/decode', body('{"text":"a","__proto__":{"b":1}}'), 422, 'EDX0014', ['# EDX0024']],
    ['/decode?text=a', body('{"text":"a"}'), 422, 'EDX0014', ['#/query EDX0024']],
    ['/decode', body('{"text":"a\\u0000"}'), 422, 'EDX0014', ['#/text EDX0023']],
    ['/decode', body('{"text":"\\ud800"}'), 422, 'EDX0014', ['#/text EDX0023']],
  ])('%s is told why', async (address, init, status, code, errors) => {
    const response = await ask(address, init);
    const told = problem.parse(await response.json());
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect([response.status, told.status, told.code]).toEqual([status, status, code]);
    expect(told.errors.map((error) => `${error.pointer} ${error.code}`)).toEqual(errors);
    expect(told.type).toBe(`http://errdex.test/codes/errdex/${code}`);
  });

  test('is told which methods there are', async () => {
    const allowed = async (address: string) => (await ask(address, { method: 'PUT' })).headers.get('allow');
    expect([await allowed('/schemes'), await allowed('/decode')]).toEqual(['GET, HEAD', 'GET, HEAD, POST']);
  });

  test('is told in its language, where the registry has it', async () => {
    const told = async (address: string, languages: string) => {
      const response = await ask(address, { headers: { 'accept-language': languages } });
      return [response.headers.get('content-language'), problem.parse(await response.json()).detail];
    };
    const english = 'There is no resource at this address.';
    expect(await told('/nothing', 'en')).toEqual(['en', english]);
    expect(await told('/nothing', 'xx, *;q=0.5')).toEqual(['en', english]);
    const [locale, detail] = await told('/nothing', 'en;q=0.3, ja;q=0.9');
    expect(locale).toBe('ja');
    expect(detail).toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}]/u);
    expect(await told('/codes?limit=0&locale=zh', 'ja')).toEqual([
      'zh',
      expect.stringMatching(/\p{sc=Han}/u),
    ]);
  });
});

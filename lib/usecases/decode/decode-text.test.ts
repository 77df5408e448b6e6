import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Decoding } from '../../domain/decode/decoding';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { decodeText } from './decode-text';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function decode(text: string, locale?: string): Promise<Decoding> {
  const input = locale === undefined ? { text } : { text, locale };
  const result = await decodeText.run(portal, anonymous, input);
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

const brief = ({ matches }: Decoding) =>
  matches.map(({ text, scheme, code, known }) => [text, scheme, code, known]);

const log = `2026-11-20T10:14:02Z ERROR AUM0017 in a log, twice: AUM0017.
code=UOS_USRUPD0011 while updating; upstream said GW020001, then AUTH_001
a conflict of versions, {"code":"conflict"} and the portal's own EDX0011`;

it('finds the codes of every scheme in one text, where they stand', async () => {
  const decoding = await decode(log);
  expect(brief(decoding)).toEqual([
    ['AUM0017', 'soracom', 'AUM0017', true],
    ['AUM0017', 'soracom', 'AUM0017', true],
    ['UOS_USRUPD0011', 'userorg', 'UOS_USRUPD0011', true],
    ['GW020001', 'platform', 'GW020001', true],
    ['AUTH_001', 'auth-service', 'AUTH_001', true],
    ['conflict', 'apigate', 'conflict', true],
    ['EDX0011', 'errdex', 'EDX0011', true],
  ]);
  for (const { text, start, end } of decoding.matches) expect(log.slice(start, end)).toBe(text);
  expect(decoding.cut).toBe(false);
});

it('reads a text that is one code in any spelling', async () => {
  expect(brief(await decode(' aum-17 '))).toEqual([['aum-17', 'soracom', 'AUM0017', true]]);
  expect(brief(await decode('uos usrupd 11'))).toEqual([
    ['uos usrupd 11', 'userorg', 'UOS_USRUPD0011', true],
  ]);
});

it('explains the segments of a code, and gives it in the reader’s language', async () => {
  const [match] = (await decode('UOS_USRUPD0011', 'ja')).matches;
  expect(match?.segments.map(({ value, label, meaning }) => [value, label, meaning])).toEqual([
    ['UOS', 'Service', 'User & Org Service'],
    ['_', null, null],
    ['USRUPD', 'Operation', 'User (MUA/SSO/SSU): UPDATE'],
    ['0011', 'Error', null],
  ]);
  expect(match?.entry).toMatchObject({ code: 'UOS_*0011', messageLocale: 'ja' });
});

it('pulls the arguments out of a message and puts them into the reader’s', async () => {
  const text = 'WARN code=UOS_USRCRT0030 Mandatory parameter firstName is missing.';
  const [english, japanese] = await Promise.all([decode(text), decode(text, 'ja')]);
  expect(english.matches[0]).toMatchObject({
    arguments: { 0: 'firstName' },
    message: 'Mandatory parameter firstName is missing.',
  });
  expect(japanese.matches[0]?.arguments).toEqual({ 0: 'firstName' });
  expect(japanese.matches[0]?.message).toMatch(/firstName .*ません/);
});

it('says what to use instead of an old name', async () => {
  const [match] = (await decode('{"err":"UNAUTHORIZED_USER"}')).matches;
  expect(match).toMatchObject({ alias: true, known: true, code: 'UOS_*0073', replacedBy: 'UOS_*0073' });
});

it('says what to use instead of a retired code', async () => {
  await portal.sql(
    `UPDATE code SET status = 'retired', replaced_by_id = (SELECT id FROM code WHERE code = 'AUTH_002')
     WHERE code = 'AUTH_003'`,
  );
  const [match] = (await decode('AUTH_003')).matches;
  expect(match).toMatchObject({ entry: { status: 'retired' }, replacedBy: 'AUTH_002' });
});

it('explains a code that nobody registered, by its prefix and the owners of that', async () => {
  const [match] = (await decode('seen AUM9999 today')).matches;
  expect(match).toMatchObject({
    known: false,
    code: 'AUM9999',
    entry: null,
    message: null,
    owners: [{ slug: 'backend-team', name: 'backend team' }],
  });
  expect(match?.segments[0]).toMatchObject({ value: 'AUM', meaning: 'auth-manager' });
});

it('counts what nobody registered on its prefix, once a text however often it stands there', async () => {
  await decode('AUM8888 AUM8888 aum8888\nUOS_USRUPD7777 UOS_USRCRT7777 AUM0017 QQQ0001');
  await decode('AUM8888');
  const rows = await portal.sql(
    `SELECT p.prefix, m.code, m.times FROM lookup_miss m JOIN prefix p ON p.id = m.prefix_id
     WHERE m.code IN ('AUM8888', 'UOS_*7777', 'AUM0017', 'QQQ0001') ORDER BY m.code`,
  );
  expect(rows).toEqual([
    { prefix: 'AUM', code: 'AUM8888', times: 2 },
    { prefix: 'UOS', code: 'UOS_*7777', times: 1 },
  ]);
});

it('takes ordinary words for words', async () => {
  const { matches, response } = await decode('There was a conflict with the unauthorized gateway at 10:14.');
  expect(matches).toEqual([]);
  expect(response).toBeNull();
});

const response = (err: string, status: string, more = {}) =>
  JSON.stringify({
    id: 'api.user.create',
    ver: 'v1',
    ts: '2022-05-04 09:17:53:491+0000',
    params: {
      resmsgid: '8794af3c-0892-064d-c545-b380c709b2f1',
      msgid: '8794af3c-0892-064d-c545-b380c709b2f1',
      err,
      status,
      errmsg: 'You are not authorized.',
    },
    responseCode: 'CLIENT_ERROR',
    result: {},
    ...more,
  });

it.each([
  ['4.7.0', response('UOS_USRCRT0073', 'FAILED'), []],
  [
    '4.7.0',
    `body was ${response('UOS_USRCRT0073', 'FAILED', { took: 3 })} after 3 ms`,
    [{ problem: 'unknown', pointer: '/took' }],
  ],
  ['before-4.7.0', response('UNAUTHORIZED_USER', 'UNAUTHORIZED_USER'), []],
  [
    'before-4.7.0',
    response('UNAUTHORIZED_USER', 'UNAUTHORIZED_USER', { responseCode: 'ERROR' }),
    [{ problem: 'value', pointer: '/responseCode', expected: ['CLIENT_ERROR'] }],
  ],
])('recognises the response of release %s and what departs from it', async (version, text, violations) => {
  const { response: recognised } = await decode(text);
  expect(recognised).toMatchObject({ scheme: 'userorg', version, violations });
});

it('says that a response has another scheme’s code in it', async () => {
  const { response: recognised } = await decode('{"code":"AUTH_001","message":"No token"}');
  expect(recognised).toMatchObject({
    scheme: 'soracom',
    violations: [{ problem: 'code', pointer: '/code' }],
  });
});

it('tells the first 2,000 places of a long text, and that there are more', async () => {
  const { matches, cut } = await decode('AUM0017 '.repeat(5_000));
  expect(matches).toHaveLength(2_000);
  expect(cut).toBe(true);
});

it.each([
  ['too-long', 'x'.repeat(200_001)],
  ['not-text', 'AUM0017\0'],
  ['not-text', 'AUM0017 \ud800'],
  ['required', ''],
])('refuses with %s at the text', async (fault, text) => {
  const result = await decodeText.run(portal, anonymous, { text });
  expect(result).toMatchObject({ ok: false, refusal: { fields: [{ field: 'text', fault }] } });
});

it('reads a log with the colours of a terminal', async () => {
  expect(brief(await decode('\u001b[31mAUM0017\u001b[0m failed'))).toEqual([
    ['AUM0017', 'soracom', 'AUM0017', true],
  ]);
});

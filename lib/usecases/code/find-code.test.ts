import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { type Finding, findCode } from './find-code';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function find(text: string, locale?: string): Promise<Finding> {
  const result = await findCode.run(portal, anonymous, { text, locale });
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

describe('findCode', () => {
  it.each([
    ['AUM0017', 'AUM0017'],
    ['aum 17', 'AUM0017'],
    ['「ＡＵＭ００１７」', 'AUM0017'],
    ['UNAUTHORIZED_USER', 'UOS_*0073'],
    ['unauthorized-user', 'UOS_*0073'],
    ['uos usrupd 11', 'UOS_USRUPD0011'],
    ['UOS_*0011', 'UOS_*0011'],
    ['EXTERNAL_ID_FORMAT', 'EXTERNAL_ID_FORMAT'],
  ])('finds by %s the code %s', async (text, spelling) => {
    const { found, readings, unread } = await find(text);
    expect(found.map((one) => one.spelling)).toEqual([spelling]);
    expect([readings, unread]).toEqual([[], []]);
  });

  it('gives the parts of what it found, none of a draft without a number', async () => {
    const [filled] = (await find('UOS_USRUPD0011')).found;
    expect(filled).toMatchObject({ schemeName: 'User & Org Service', code: { code: 'UOS_*0011' } });
    expect(filled?.segments?.map(({ text }) => text)).toEqual(['UOS', '_', 'USRUPD', '0011']);
    expect((await find('EXTERNAL_ID_FORMAT')).found[0]?.segments).toBeNull();
  });

  it('finds the message in the language that is asked for', async () => {
    expect((await find('UOS_*0073', 'ja')).found[0]?.code.message).toBe('権限がありません。');
  });

  it('says of an unknown code whose prefix it has, before schemes that know no such prefix', async () => {
    const { found, readings, unread } = await find('AUM9999');
    expect(found).toEqual([]);
    expect(readings[0]).toMatchObject({ scheme: 'soracom', spelling: 'AUM9999', prefix: { prefix: 'AUM' } });
    expect(readings.slice(1).every(({ prefix }) => prefix === null)).toBe(true);
    expect(unread.map(({ scheme }) => scheme.slug)).toEqual(['auth-service', 'platform']);
  });

  it('says of a text that is no code where each scheme stopped, the furthest first', async () => {
    const { readings, unread } = await find('AUM00x');
    expect(readings.map(({ scheme }) => scheme)).toEqual(['apigate']);
    const positions = unread.map(({ failure }) => failure.position);
    expect(positions).toEqual([...positions].sort((a, b) => b - a));
    expect(unread.length + readings.length).toBe(6);
  });

  it.each(['', 'a\u0000b', 'a'.repeat(201)])('refuses %j', async (text) => {
    expect(await findCode.run(portal, anonymous, { text })).toMatchObject({
      ok: false,
      refusal: { fault: 'invalid', fields: [{ field: 'text' }] },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { type CodeDescription, describeCode } from './describe-code';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

type Asked = { locale?: string; responseLocale?: string; arguments?: Record<string, string> };

async function describedAs(scheme: string, code: string, asked: Asked = {}): Promise<CodeDescription> {
  const result = await describeCode.run(portal, anonymous, { scheme, code, ...asked });
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

describe('describeCode', () => {
  it('keeps the operation that somebody filled in, and says what it stands for', async () => {
    const { code, spelling, categories } = await describedAs('userorg', 'uos-usrupd-11');
    expect([code.code, spelling]).toEqual(['UOS_*0011', 'UOS_USRUPD0011']);
    expect(categories.map(({ label }) => label)).toEqual(['User (MUA/SSO/SSU): UPDATE']);
  });

  it('gives both meanings of a value that has two', async () => {
    const { categories } = await describedAs('userorg', 'UOS_UOBKGUPD0011');
    expect(categories[0]?.meanings).toHaveLength(2);
  });

  it('leads from an old name to the canonical spelling', async () => {
    expect((await describedAs('userorg', 'UNAUTHORIZED_USER')).spelling).toBe('UOS_*0073');
  });

  it('describes a draft without a number under its old name', async () => {
    const { code, segments, spelling } = await describedAs('userorg', 'EXTERNAL_ID_FORMAT');
    expect([code.status, segments, spelling]).toEqual(['draft', null, 'EXTERNAL_ID_FORMAT']);
  });

  it('shows the responses in force first, with arguments, in the language asked for', async () => {
    const { responses, served } = await describedAs('userorg', 'UOS_USRCRT0030', {
      locale: 'ja',
      responseLocale: 'en',
      arguments: { '0': 'lastName' },
    });
    expect(responses.map(({ format, version }) => [format, version])).toEqual([
      ['scheme', '4.7.0'],
      ['scheme', 'before-4.7.0'],
      ['problem', null],
    ]);
    const errmsg = 'Mandatory parameter lastName is missing.';
    expect(responses[0]?.body).toMatchObject({ params: { err: 'UOS_USRCRT0030', status: 'FAILED', errmsg } });
    expect(responses[1]?.body).toMatchObject({ params: { err: 'MANDATORY_PARAMETER_MISSING' } });
    expect(responses[2]?.body).toMatchObject({ code: 'UOS_USRCRT0030', detail: errmsg });
    expect(served.locale).toBe('ja');
  });

  it('warns where a message echoes what the user sent, and where nobody says what to do', async () => {
    const checksOf = async (scheme: string, code: string) =>
      (await describedAs(scheme, code)).checks.map(({ id }) => id);
    expect(await checksOf('soracom', 'AUM0017')).toEqual(['echoes-user-input', 'apostrophe']);
    expect(await checksOf('platform', 'GW020001')).toEqual(['remedy-missing']);
    expect(await checksOf('errdex', 'EDX0011')).toEqual([]);
  });

  it('knows its neighbours', async () => {
    const { neighbours } = await describedAs('auth-service', 'AUTH_002');
    expect(neighbours).toEqual({ previous: 'AUTH_001', next: 'AUTH_003' });
  });

  it('says why a code is not to be used any more, and what is used in its place', async () => {
    await portal.sql(`
      UPDATE code SET status = 'deprecated', deprecated_reason = 'Says too little', deprecated_at = '2026-11-01T00:00Z',
        replaced_by_id = (SELECT id FROM code WHERE code = 'PERM_001') WHERE code = 'PERM_006'`);
    const { code, end } = await describedAs('auth-service', 'PERM_006');
    expect([code.status, code.replacedBy]).toEqual(['deprecated', 'PERM_001']);
    expect(end).toMatchObject({ reason: 'Says too little', replaces: [] });
    expect(end.since?.toISOString().slice(0, 10)).toBe('2026-11-01');
    expect((await describedAs('auth-service', 'PERM_001')).end.replaces).toEqual(['PERM_006']);
  });

  it.each([
    [{ scheme: 'soracom', code: 'AUM9999' }, 'missing', 'code'],
    [{ scheme: 'nowhere', code: 'AUM0017' }, 'missing', 'code'],
    [{ scheme: 'soracom', code: 'AUM0017', locale: '../' }, 'invalid', 'locale'],
    [
      { scheme: 'soracom', code: 'AUM0017', arguments: { user: 'x'.repeat(501) } },
      'invalid',
      'arguments.user',
    ],
  ])('refuses %j', async (input, fault, field) => {
    const result = await describeCode.run(portal, anonymous, input);
    expect(result).toMatchObject({ ok: false, refusal: { fault, fields: [{ field }] } });
  });
});

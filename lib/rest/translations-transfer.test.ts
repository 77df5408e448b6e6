import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { translationFormats } from '../transfer/translation/translation-format';
import { person, tokenOf } from '../usecases/fixtures/people';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createRest } from './rest';

let portal: TestPortal;
let token = '';
beforeAll(async () => {
  portal = await openTestPortal();
  token = await tokenOf(portal, await person(portal, { roles: [{ role: 'translator', locale: 'ja' }] }));
});
afterAll(() => portal.close());

async function ask(line: string, sent?: unknown) {
  const [method = '', path = ''] = line.split(' ');
  const response = await createRest(portal).request(`/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const report = z.looseObject({ id: z.string(), counts: z.looseObject({ changed: z.int() }) });
const file = {
  format: 'icu-json',
  locale: 'ja',
  text: '{"soracom:AUM0017":"{user} には {permission} の権限がありません。管理者に問い合わせてください。"}',
};

it('gives a file under its name and media type', async () => {
  const { status, headers, text } = await ask(
    'GET /translations/export?format=gettext&locale=ja&scheme=soracom',
  );
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/x-gettext-translation; charset=utf-8');
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="errdex-ja-\d{8}T\d{9}Z\.po"$/);
  expect(text).toContain('msgctxt "soracom:AUM0017"');
  expect(text).not.toContain('msgctxt "platform:');
});

it('tells what would become of a file, entry by entry, and saves it when asked to', async () => {
  const told = await ask('POST /translations/imports', file);
  const { id } = report.parse(JSON.parse(told.text));
  expect([told.status, told.headers.get('location')]).toEqual([
    201,
    `http://errdex.test/api/v1/translations/imports/${id}`,
  ]);
  const entries = await ask(`GET /translations/imports/${id}/entries`);
  const { items } = z.looseObject({ items: z.array(z.looseObject({})) }).parse(JSON.parse(entries.text));
  expect(items).toMatchObject([{ code: 'AUM0017', line: 1, text: expect.stringContaining('{user}') }]);
  const refused = await ask(`GET /translations/imports/${id}/entries?outcome=refused`);
  expect(JSON.parse(refused.text)).toMatchObject({ items: [], total: 0 });
  const applied = await ask(`POST /translations/imports/${id}/application`, {});
  expect(applied.status).toBe(200);
  expect(JSON.parse(applied.text)).toMatchObject({ saved: 1, appliedAt: expect.any(String) });
  const again = await ask('POST /translations/imports', { ...file, apply: true });
  expect(JSON.parse(again.text)).toMatchObject({ saved: 0, counts: { same: 1 } });
});

it('takes a file as it is where the query tells its format', async () => {
  const send = async (query: string, body: string | Uint8Array<ArrayBuffer>) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const init = { method: 'POST', headers, body };
    const response = await createRest(portal).request(`/api/v1/translations/imports?${query}`, init);
    return { status: response.status, body: await response.json() };
  };
  const text = `{"soracom:AUM0017":"{user} には {permission} が必要です。管理者に問い合わせてください。"}`;
  expect(await send('format=icu-json&locale=ja&apply=true&name=ja.json', text)).toMatchObject({
    status: 201,
    body: { saved: 1, name: 'ja.json' },
  });
  expect(await send('locale=ja', text)).toMatchObject({ status: 422 });
  expect(await send('format=icu-json&locale=ja', new Uint8Array([0xff, 0xc0]))).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'EDX0023', pointer: '#' }] },
  });
  expect(await send('format=nothing&locale=ja', text)).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '#/query/format' }] },
  });
});

describe('a hostile file', () => {
  const files: Readonly<Record<string, string>> = {
    'next-intl': '{"a": {"ZqX9": }',
    'icu-json': `${'['.repeat(50_000)}ZqX9`,
    i18next: '{"ZqX9": "\u0000"}',
    gettext: 'msgctxt "ZqX9"\nmsgid "a',
    'xliff-1.2': '<!DOCTYPE x [<!ENTITY a "ZqX9">]><xliff version="1.2">&a;</xliff>',
    'xliff-2.1': `<xliff version="2.1"><ZqX9`,
    properties: 'ZqX9 = \\u00',
    android: '<!DOCTYPE x SYSTEM "file:///ZqX9"><resources/>',
    xcstrings: '{"strings": {"ZqX9": 1}}',
    csv: 'scheme,code,text\r\n"ZqX9',
  };

  it.each(translationFormats.map(({ id }) => id))(
    'of the format %s is refused with its place, and not repeated',
    async (format) => {
      const { status, text } = await ask('POST /translations/imports', {
        format,
        locale: 'ja',
        text: files[format],
      });
      expect(status).toBe(422);
      expect(text).not.toContain('ZqX9');
      expect(JSON.parse(text)).toMatchObject({
        errors: [
          {
            pointer: '#/text',
            code: 'EDX0065',
            detail: expect.stringMatching(/line \d+, column \d+/),
            parameters: { line: expect.any(Number), column: expect.any(Number) },
          },
        ],
      });
    },
  );
});

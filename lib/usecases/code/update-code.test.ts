import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { changeCodeStatus } from './change-code-status';
import { createCode } from './create-code';
import { describeCode } from './describe-code';
import { listCodes } from './list-codes';
import { updateCode } from './update-code';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function fresh(message = 'Cannot read {0}'): Promise<{ scheme: string; code: string }> {
  const made = await createCode.run(portal, system, { scheme: 'soracom', prefix: 'AUM', message });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return { scheme: 'soracom', code: made.value.code };
}
const update = (input: object, actor: Actor = system) => updateCode.run(portal, actor, input);
const status = (input: object) => changeCodeStatus.run(portal, system, input);
const faultOf = (result: Awaited<ReturnType<typeof update>>) =>
  result.ok ? null : result.refusal.fields.map(({ field, fault }) => `${field}: ${fault}`);
const revisions = async ({ code }: { code: string }) =>
  portal.sql(
    `SELECT r.revision, r.message, r.change::text, c.source_revision FROM code_revision r
     JOIN code c ON c.id = r.code_id WHERE c.code = $1 ORDER BY r.revision`,
    [code],
  );
const events = async ({ code }: { code: string }) =>
  portal.sql(`SELECT type, changes FROM audit_event WHERE subject_name LIKE $1 || '%' ORDER BY id`, [code]);

describe('a change of fields', () => {
  it('is stored with its event, counts the version and is found by its new words', async () => {
    const one = await fresh();
    const result = await update({
      ...one,
      title: 'Unreadable gizmotron',
      httpStatus: 409,
      flags: ['retryable'],
    });
    expect(result).toMatchObject({
      ok: true,
      value: { version: 2, title: 'Unreadable gizmotron', httpStatus: 409, httpStatusFrom: 'code' },
    });
    expect((await events(one)).at(-1)).toEqual({
      type: 'code.changed',
      changes: {
        title: { from: null, to: 'Unreadable gizmotron' },
        httpStatus: { from: null, to: 409 },
        flags: { from: [], to: ['retryable'] },
      },
    });
    const found = await listCodes.run(portal, system, { q: 'gizmotron', httpStatus: '409' });
    expect(found.ok && found.value.items.map(({ code }) => code)).toEqual([one.code]);
  });

  it('that changes nothing writes nothing', async () => {
    const one = await fresh();
    await update({ ...one, description: 'Long' });
    const before = await events(one);
    expect(await update({ ...one, description: 'Long', parameters: [note('0', null)] })).toMatchObject({
      value: { version: 2 },
    });
    expect(await events(one)).toEqual(before);
  });

  it('notes something of a parameter, and of none that there is not', async () => {
    const one = await fresh();
    const noted = await update({ ...one, parameters: [note('0', 'The file')] });
    expect(noted).toMatchObject({
      value: { parameters: [{ name: '0', type: 'string', description: 'The file' }] },
    });
    expect(faultOf(await update({ ...one, parameters: [note('1', 'x')] }))).toEqual([
      'parameters.0.name: missing',
    ]);
  });

  it('on an older version is refused with the code as it is now', async () => {
    const one = await fresh();
    expect(await update({ ...one, version: 1, title: 'First' })).toMatchObject({ ok: true });
    expect(await update({ ...one, version: 1, title: 'Second' })).toMatchObject({
      ok: false,
      refusal: { fault: 'stale', present: { title: 'First', version: 2 } },
    });
  });

  it('of two at once lets one win and tells the other', async () => {
    const one = await fresh();
    const both = await Promise.all(['A', 'B'].map((title) => update({ ...one, version: 1, title })));
    expect(both.map((result) => (result.ok ? 'ok' : result.refusal.fault)).sort()).toEqual(['ok', 'stale']);
  });

  it('is not for strangers', async () => {
    const one = await fresh();
    const stranger: Actor = {
      kind: 'user',
      id: 'x',
      name: 'X',
      roles: [{ role: 'member' }],
      owners: [999_999],
    };
    expect(await update({ ...one, title: 'Mine' }, stranger)).toMatchObject({
      refusal: { fault: 'forbidden' },
    });
    expect(await update({ ...one, code: 'AUM9999', title: 'x' })).toMatchObject({
      refusal: { fault: 'missing' },
    });
  });
});

describe('a change of the message', () => {
  it.each([
    ['typo', 'approved', false, true],
    ['wording', 'approved', true, true],
    ['meaning', 'needs-review', true, false],
  ] as const)(
    'of %s leaves translations %s, outdated %s, served %s',
    async (messageChange, state, outdated, served) => {
      const one = await fresh(`Cannot read {0}, ${messageChange}`);
      await portal.sql(
        `INSERT INTO translation (code_id, locale, text, state, source_revision, approved_text, approved_revision)
       SELECT id, 'ja', '{0} を読めません', 'approved', 1, '{0} を読めません', 1 FROM code WHERE code = $1`,
        [one.code],
      );
      const result = await update({ ...one, message: 'Cannot open {0}', messageChange });
      expect(result).toMatchObject({ ok: true, value: { message: 'Cannot open {0}' } });
      const described = await describeCode.run(portal, system, { ...one, arguments: {} });
      expect(described.ok && described.value.translations).toMatchObject([
        { state, outdated, approvedText: served ? '{0} を読めません' : null },
      ]);
      expect(await revisions(one)).toMatchObject([
        { revision: 1, change: null },
        { revision: 2, change: messageChange, source_revision: outdated ? 2 : 1 },
      ]);
      const types = (await events(one)).map(({ type }) => type);
      expect(types).toEqual(['code.created', 'code.changed', ...(served ? [] : ['translation.changed'])]);
    },
  );

  it('must be said to be one', async () => {
    const one = await fresh();
    expect(faultOf(await update({ ...one, message: 'Could not read {0}' }))).toEqual([
      'messageChange: required',
    ]);
  });

  it.each([
    ['Cannot read it', { changed: '0', added: 0 }],
    ['Cannot read {0} of {1}', { changed: '–', added: 1 }],
    ['Cannot read {1}', { changed: '0', added: 1 }],
  ])('to "%s" breaks callers and needs another meaning', async (message, params) => {
    const one = await fresh();
    for (const messageChange of ['typo', 'wording', undefined]) {
      expect(await update({ ...one, message, messageChange })).toMatchObject({
        ok: false,
        refusal: { fields: [{ field: 'messageChange', fault: 'breaking-parameters', params }] },
      });
    }
    expect(await update({ ...one, message, messageChange: 'meaning' })).toMatchObject({ ok: true });
    expect(faultOf(await update({ ...one, message: 'x'.repeat(4_001) }))).toEqual(['message: too-long']);
  });

  it('keeps what is noted of the parameters that stay', async () => {
    const one = await fresh();
    await update({ ...one, parameters: [note('0', 'The file')] });
    const result = await update({ ...one, message: 'File {0} is locked', messageChange: 'wording' });
    expect(result).toMatchObject({ value: { parameters: [{ name: '0', description: 'The file' }] } });
  });
});

describe('the life of a code', () => {
  it('is told with reason, moment and replacement, and undone', async () => {
    const [one, other] = [await fresh(), await fresh()];
    const since = '2026-01-02T03:04:05.000Z';
    const ended = { status: 'deprecated', reason: 'Split', since, replacedBy: other.code.toLowerCase() };
    expect(await status({ ...one, ...ended })).toMatchObject({
      value: { status: 'deprecated', replacedBy: other.code, version: 2 },
    });
    const described = await describeCode.run(portal, system, { ...one, arguments: {} });
    expect(described.ok && described.value.end).toMatchObject({ reason: 'Split', since: new Date(since) });
    expect(await status({ ...one, status: 'active' })).toMatchObject({
      value: { status: 'active', replacedBy: null },
    });
  });

  it('ends for good', async () => {
    const one = await fresh();
    expect(faultOf(await status({ ...one, status: 'retired' }))).toEqual(['status: not-in-lifecycle']);
    for (const next of ['deprecated', 'retired'])
      expect(await status({ ...one, status: next })).toMatchObject({ ok: true });
    for (const back of ['active', 'deprecated', 'draft']) {
      expect(faultOf(await status({ ...one, status: back }))).toEqual(['status: not-in-lifecycle']);
    }
    const again = { scheme: 'soracom', prefix: 'AUM', number: Number(one.code.slice(3)), message: 'Again' };
    expect(await createCode.run(portal, system, again)).toMatchObject({ refusal: { fault: 'conflict' } });
  });

  it('knows no replacement that leads back, not even from two at once', async () => {
    const [a, b, c] = [await fresh(), await fresh(), await fresh()];
    const replace = (one: { code: string }, by: { code: string }) =>
      status({ ...one, scheme: 'soracom', status: 'deprecated', replacedBy: by.code });
    expect(faultOf(await replace(a, a))).toEqual(['replacedBy: replacement-cycle']);
    expect(await replace(a, b)).toMatchObject({ ok: true });
    expect(await replace(b, c)).toMatchObject({ ok: true });
    expect(faultOf(await replace(c, a))).toEqual(['replacedBy: replacement-cycle']);
    const [d, e] = [await fresh(), await fresh()];
    const both = await Promise.all([replace(d, e), replace(e, d)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(faultOf(await status({ ...d, status: 'deprecated', replacedBy: 'AUM9999' }))).toEqual([
      'replacedBy: missing',
    ]);
  });

  it('begins for a draft only once it has its number', async () => {
    const draft = { scheme: 'soracom', prefix: 'AUM', number: null, status: 'draft', aliases: ['NOT_YET'] };
    expect(await createCode.run(portal, system, { ...draft, message: 'Later' })).toMatchObject({ ok: true });
    const waiting = { scheme: 'soracom', code: 'NOT_YET' };
    expect(faultOf(await status({ ...waiting, status: 'active' }))).toEqual(['number: required']);
  });
});

function note(name: string, description: string | null) {
  return { name, description, example: null, echoesUserInput: false };
}

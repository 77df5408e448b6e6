import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { person, tokenOf } from '../usecases/fixtures/people';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createRest } from './rest';

let now = new Date('2026-11-21T00:00:00Z');
let portal: TestPortal;
let token = '';
let other = '';
beforeAll(async () => {
  portal = { ...(await openTestPortal()), clock: () => now };
  const [owner] = await portal.sql(
    `SELECT po.owner_id AS id FROM prefix_owner po JOIN prefix p ON p.id = po.prefix_id WHERE p.prefix = 'EVS'`,
  );
  token = await tokenOf(portal, await person(portal, { owners: [Number(owner?.id)] }));
  other = await tokenOf(portal, await person(portal, { owners: [Number(owner?.id)] }));
});
afterAll(() => portal.close());

const answered = z.looseObject({ code: z.string(), version: z.int() });

async function ask(line: string, sent?: unknown, headers: Readonly<Record<string, string>> = {}) {
  const [method = '', path = ''] = line.split(' ');
  const response = await createRest(portal).request(`/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
}

const create = { scheme: 'soracom', prefix: 'EVS', message: 'The event {0} is lost' };
const made = async (): Promise<string> => answered.parse((await ask('POST /codes', create)).body).code;
const countOf = async (table: string) =>
  Number((await portal.sql(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n);

describe('POST /codes', () => {
  it('answers 201 with the code, and says where it is', async () => {
    const { status, headers, body } = await ask('POST /codes', create);
    const { code } = answered.parse(body);
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`http://errdex.test/api/v1/codes/soracom/${code}`);
    const read = await ask(`GET /codes/soracom/${code}`);
    expect(read.body).toEqual(body);
    expect(read.headers.get('etag')).toBe(headers.get('etag'));
  });

  it.each([
    [{ ...create, number: 100_000 }, 422, '#/number', 'EDX0027'],
    [{ ...create, message: '' }, 422, '#/message', 'EDX0015'],
    [{ ...create, id: 7 }, 422, '#', 'EDX0024'],
    [{ ...create, prefix: 'AUM' }, 403, null, null],
    [{ ...create, prefix: 'NIX' }, 404, '#/prefix', 'EDX0011'],
  ])('%o is refused with %d', async (sent, status, pointer, code) => {
    const refused = await ask('POST /codes', sent);
    expect(refused.status).toBe(status);
    if (pointer !== null) expect(refused.body).toMatchObject({ errors: [{ pointer, code }] });
  });
});

describe('PATCH /codes/{scheme}/{code}', () => {
  it('changes fields, status and replacement in one request', async () => {
    const [old, next] = [await made(), await made()];
    const { status, body } = await ask(`PATCH /codes/soracom/${old}`, {
      title: 'Lost',
      status: 'deprecated',
      replacedBy: next,
    });
    expect([status, body]).toMatchObject([
      200,
      { title: 'Lost', status: 'deprecated', replacedBy: next, version: 2 },
    ]);
  });

  it('with the ETag that was read wins once; the second is told 412 and overwrites nothing', async () => {
    const code = await made();
    const etag = (await ask(`GET /codes/soracom/${code}?locale=ja`)).headers.get('etag') ?? '';
    const patch = (title: string) => ask(`PATCH /codes/soracom/${code}`, { title }, { 'if-match': etag });
    const both = await Promise.all([patch('A'), patch('B')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = both.find(({ status }) => status === 200);
    expect((await ask(`GET /codes/soracom/${code}`)).body).toEqual(won?.body);
    const again = won?.headers.get('etag') ?? '';
    expect((await ask(`PATCH /codes/soracom/${code}`, { title: 'C' }, { 'if-match': again })).status).toBe(
      200,
    );
  });

  it.each([
    ['*', 200],
    ['"v1.x", "v7.y"', 412],
    ['"nothing-of-ours"', 412],
    ['W/"v1.weak"', 412],
  ])('with If-Match %s answers %d', async (header, status) => {
    const code = await made();
    expect((await ask(`PATCH /codes/soracom/${code}`, { title: 'T' }, { 'if-match': header })).status).toBe(
      status,
    );
  });

  it('refuses a change of parameters that does not say so', async () => {
    const code = await made();
    const { status, body } = await ask(`PATCH /codes/soracom/${code}`, {
      message: 'Lost',
      messageChange: 'typo',
    });
    expect([status, body]).toMatchObject([
      422,
      { errors: [{ pointer: '#/messageChange', code: 'EDX0034', parameters: { changed: '0', added: 0 } }] },
    ]);
    const meant = await ask(`PATCH /codes/soracom/${code}`, { message: 'Lost', messageChange: 'meaning' });
    expect(meant).toMatchObject({ status: 200, body: { message: 'Lost', parameters: [] } });
  });
});

describe('Idempotency-Key', () => {
  const headers = (key: string) => ({ 'idempotency-key': key });

  it('gives the same answer to the same request, done once', async () => {
    const first = await ask('POST /codes', create, headers('one'));
    const [codes, events] = [await countOf('code'), await countOf('audit_event')];
    const second = await ask('POST /codes', create, headers('one'));
    expect([second.status, second.body]).toEqual([201, first.body]);
    for (const name of ['etag', 'location']) expect(second.headers.get(name)).toBe(first.headers.get(name));
    expect([await countOf('code'), await countOf('audit_event')]).toEqual([codes, events]);
  });

  it('of many at once lets one be done, and all are told of it', async () => {
    const before = await countOf('code');
    const all = await Promise.all(
      Array.from({ length: 8 }, () => ask('POST /codes', create, headers('many'))),
    );
    expect(new Set(all.map(({ status, body }) => `${status} ${answered.parse(body).code}`)).size).toBe(1);
    expect(await countOf('code')).toBe(before + 1);
  });

  it('refuses another body, and is another key to others and at other resources', async () => {
    const { body } = await ask('POST /codes', create, headers('mine'));
    const { code } = answered.parse(body);
    const changed = await ask('POST /codes', { ...create, title: 'Other' }, headers('mine'));
    expect(changed).toMatchObject({
      status: 422,
      body: { code: 'EDX0037', errors: [{ pointer: '#/header/Idempotency-Key' }] },
    });
    const theirs = await ask('POST /codes', create, { ...headers('mine'), authorization: `Bearer ${other}` });
    expect(theirs).toMatchObject({ status: 201 });
    expect(theirs.body).not.toEqual(body);
    expect((await ask(`PATCH /codes/soracom/${code}`, { title: 'T' }, headers('mine'))).status).toBe(200);
  });

  it('does not keep a refusal, which changed nothing', async () => {
    const at = { ...create, prefix: 'EVS', number: 3_000 };
    const { body } = await ask(
      'POST /reservations',
      {
        scheme: 'soracom',
        prefix: 'EVS',
        from: 3_000,
        to: 3_000,
        until: '2026-12-31',
        reason: 'Held',
      },
      { authorization: `Bearer ${other}` },
    );
    expect(await ask('POST /codes', at, headers('again'))).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'EDX0032' }] },
    });
    const { id } = z.looseObject({ id: z.int() }).parse(body);
    expect((await ask(`DELETE /reservations/${id}`)).status).toBe(204);
    expect((await ask('POST /codes', at, headers('again'))).status).toBe(201);
  });

  it('is forgotten after a day', async () => {
    const first = await ask('POST /codes', create, headers('daily'));
    now = new Date('2026-11-22T00:00:01Z');
    const second = await ask('POST /codes', create, headers('daily'));
    expect(second.status).toBe(201);
    expect(second.body).not.toEqual(first.body);
    const old = await portal.sql(`SELECT 1 FROM idempotency_key WHERE created_at < '2026-11-21T12:00:00Z'`);
    expect(old).toEqual([]);
    now = new Date('2026-11-21T00:00:00Z');
  });

  it('has the form of a word', async () => {
    const { status, body } = await ask('POST /codes', create, headers('x'.repeat(256)));
    expect([status, body]).toMatchObject([
      422,
      { errors: [{ pointer: '#/header/Idempotency-Key', code: 'EDX0022' }] },
    ]);
  });

  it('keeps no token that was shown once', async () => {
    const [row] = await portal.sql(`SELECT user_id AS id FROM api_token ORDER BY created_at LIMIT 1`);
    const first = await ask(`POST /users/${row?.id}/tokens`, { name: 'CI' }, headers('secret'));
    const shown = z.looseObject({ token: z.string() }).parse(first.body).token;
    const kept = await portal.sql(`SELECT answer FROM idempotency_key WHERE answer LIKE '%' || $1 || '%'`, [
      shown,
    ]);
    expect(kept).toEqual([]);
    const again = await ask(`POST /users/${row?.id}/tokens`, { name: 'CI' }, headers('secret'));
    expect(again.status).toBe(422);
  });
});

it('allocates several codes at once, foresees numbers, and moves what codes are called', async () => {
  const several = await ask('POST /allocations', {
    scheme: 'soracom',
    prefix: 'EVS',
    codes: [{ message: 'One' }, { message: 'Two' }],
  });
  const { items } = z.object({ items: z.array(answered) }).parse(several.body);
  expect([several.status, items.length]).toEqual([201, 2]);
  const [one, two] = items;
  const next = await ask('GET /next-number?scheme=soracom&prefix=EVS');
  const renumbered = await ask(`POST /codes/soracom/${one?.code}/renumbering`, {});
  expect(renumbered.body).toMatchObject({ code: z.looseObject({ code: z.string() }).parse(next.body).code });
  const added = await ask(`POST /codes/soracom/${two?.code}/aliases`, { alias: 'EVENT_LOST' });
  expect(added.body).toMatchObject({ aliases: ['EVENT_LOST'] });
  const moved = await ask('PUT /aliases/soracom/EVENT_LOST', { to: one?.code });
  expect(moved.body).toMatchObject({ aliases: [one?.code, 'EVENT_LOST'] });
});

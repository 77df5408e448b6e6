import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { person, tokenOf } from '../usecases/fixtures/people';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createRest } from './rest';

let portal: TestPortal;
let author = '';
let registrar = '';
beforeAll(async () => {
  portal = await openTestPortal();
  author = await tokenOf(portal, await person(portal));
  registrar = await tokenOf(portal, await person(portal, { roles: [{ role: 'registrar' }] }));
});
afterAll(() => portal.close());

async function ask(token: string, line: string, sent?: unknown, more: Readonly<Record<string, string>> = {}) {
  const [method = '', path = ''] = line.split(' ');
  const headers = {
    authorization: `Bearer ${token}`,
    ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
    ...more,
  };
  const init = { method, headers, ...(sent === undefined ? {} : { body: JSON.stringify(sent) }) };
  const response = await createRest(portal).request(`/api/v1${path}`, init);
  return { status: response.status, headers: response.headers, body: z.json().parse(await response.json()) };
}

const wanted = (prefix: string) => ({
  scheme: 'soracom',
  prefix,
  title: `Component ${prefix}`,
  owners: ['spears'],
  reason: 'It gets codes of its own.',
});
const made = z.looseObject({ id: z.int() });
async function submit(prefix: string): Promise<number> {
  return made.parse((await ask(author, 'POST /prefix-requests', wanted(prefix))).body).id;
}

describe('/prefix-requests', () => {
  it('is asked of, found, decided and seen in the prefix that came of it', async () => {
    const { status, headers, body } = await ask(author, 'POST /prefix-requests', wanted('QTA'));
    const { id } = made.parse(body);
    expect([status, headers.get('location')]).toEqual([
      201,
      `http://errdex.test/api/v1/prefix-requests/${id}`,
    ]);
    expect(body).toMatchObject({
      kind: 'prefix',
      prefix: 'QTA',
      owners: [{ slug: 'spears' }],
      status: 'submitted',
      reviews: [],
      segment: null,
      url: `http://errdex.test/requests/${id}`,
    });
    expect((await ask(author, `GET /prefix-requests/${id}`)).body).toEqual(body);
    const held = await ask(author, 'GET /prefix-availability?scheme=soracom&prefix=qta');
    expect(held.body).toMatchObject({
      available: false,
      reasons: expect.arrayContaining([
        { kind: 'held', detail: expect.any(String), with: { text: `QTA #${id}`, path: `/requests/${id}` } },
      ]),
    });
    const verdict = { verdict: 'approve' };
    expect((await ask(author, `POST /prefix-requests/${id}/reviews`, verdict)).status).toBe(403);
    const approved = await ask(registrar, `POST /prefix-requests/${id}/reviews`, verdict);
    expect(approved).toMatchObject({ status: 201, body: { status: 'approved', reviews: [verdict] } });
    expect((await ask(author, 'GET /prefixes/soracom/QTA')).body).toMatchObject({ title: 'Component QTA' });
    const queue = await ask(author, 'GET /prefix-requests?status=approved&q=qta');
    expect(queue.body).toMatchObject({ items: [{ id }], total: 1, nextCursor: null });
  });

  it.each([
    [wanted('AUM'), 409, '#/prefix', 'EDX0012'],
    [wanted('au'), 422, '#/prefix', 'EDX0027'],
    [{ ...wanted('QTB'), owners: [] }, 422, '#/owners', 'EDX0015'],
    [{ ...wanted('QTB'), owners: ['nobody-there'] }, 404, '#/owners/0', 'EDX0011'],
    [{ ...wanted('QTB'), status: 'approved' }, 422, '#', 'EDX0024'],
  ])('refuses %o with %d', async (sent, status, pointer, code) => {
    const refused = await ask(author, 'POST /prefix-requests', sent);
    expect(refused).toMatchObject({ status, body: { errors: [{ pointer, code }] } });
  });

  it('changes what was read and nothing else', async () => {
    const id = await submit('QTC');
    const etag = (await ask(author, `GET /prefix-requests/${id}`)).headers.get('etag') ?? '';
    const patch = (title: string) =>
      ask(author, `PATCH /prefix-requests/${id}`, { title }, { 'if-match': etag });
    expect(await patch('First')).toMatchObject({ status: 200, body: { title: 'First', revision: 2 } });
    expect((await patch('Second')).status).toBe(412);
    const review = { verdict: 'decline', comment: 'No.' };
    const late = await ask(registrar, `POST /prefix-requests/${id}/reviews`, review, { 'if-match': etag });
    expect(late.status).toBe(412);
  });

  it('is done once for a key, and kept once', async () => {
    const key = { 'idempotency-key': 'one' };
    const first = await ask(author, 'POST /prefix-requests', wanted('QTD'), key);
    const again = await ask(author, 'POST /prefix-requests', wanted('QTD'), key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await ask(author, 'POST /prefix-requests', wanted('QTD'))).status).toBe(409);
  });

  it('is withdrawn with nothing more to say, and talked about', async () => {
    const id = await submit('QTE');
    const comment = await ask(registrar, `POST /prefix-requests/${id}/comments`, { text: 'Why?' });
    expect(comment).toMatchObject({ status: 201, body: { text: 'Why?' } });
    expect((await ask(author, `GET /prefix-requests/${id}/comments`)).body).toMatchObject({
      items: [{ text: 'Why?' }],
    });
    const withdrawal = `POST /prefix-requests/${id}/withdrawal`;
    expect(await ask(author, withdrawal)).toMatchObject({ status: 200, body: { status: 'withdrawn' } });
    expect(await ask(author, withdrawal)).toMatchObject({ status: 409, body: { code: 'EDX0050' } });
  });

  it('takes no body of another kind, where none is needed either', async () => {
    const id = await submit('QTF');
    const odd = await ask(author, `POST /prefix-requests/${id}/withdrawal`, undefined, {
      'content-type': 'text/plain',
    });
    expect(odd.status).toBe(415);
  });
});

it('other kinds of requests stand among them', async () => {
  const reason = 'Moved';
  const owned = await ask(author, 'POST /ownership-requests', {
    scheme: 'soracom',
    prefix: 'EVS',
    owners: ['kaz'],
    reason,
  });
  expect(owned).toMatchObject({ status: 201, body: { kind: 'ownership', prefix: 'EVS', consent: false } });
  const { id } = made.parse(owned.body);
  expect((await ask(registrar, `POST /prefix-requests/${id}/consent`)).status).toBe(403);
  const listed = await ask(author, 'GET /prefix-requests?kind=ownership');
  expect(listed.body).toMatchObject({ items: [{ id }], total: 1 });
  const facets = await ask(author, 'GET /prefix-request-facets?scheme=soracom');
  expect(facets.body).toMatchObject({
    kind: expect.arrayContaining([expect.objectContaining({ value: 'ownership' })]),
  });
});

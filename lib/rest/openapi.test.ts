import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { happenings } from '../domain/happening';
import { person, tokenOf } from '../usecases/fixtures/people';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createWebhook } from '../usecases/webhook/create-webhook';
import { testWebhook } from '../usecases/webhook/test-webhook';
import { createRest } from './rest';

const ROOT = '/api/v1';
const content = z.record(z.string(), z.looseObject({ schema: z.json() }));
const operation = z.looseObject({
  responses: z.record(z.string(), z.looseObject({ content: content.optional() })),
});
const received = z.looseObject({ post: z.looseObject({ requestBody: z.looseObject({ content }) }) });
const openapi = z.looseObject({
  openapi: z.string(),
  components: z.looseObject({ schemas: z.record(z.string(), z.json()) }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  webhooks: z.record(z.string(), received),
});
const list = z.looseObject({
  items: z.array(z.record(z.string(), z.json())),
  nextCursor: z.string().nullable(),
});
const problem = z.looseObject({ errors: z.array(z.looseObject({ pointer: z.string(), code: z.string() })) });

let portal: TestPortal;
let rest: ReturnType<typeof createRest>;
let document: z.output<typeof openapi>;
let token = '';

beforeAll(async () => {
  portal = await openTestPortal();
  rest = createRest(portal);
  const admin = await person(portal, { roles: [{ role: 'admin' }] });
  token = await tokenOf(portal, admin);
  const hook = { title: 'Chat', url: 'https://hooks.example.com/' };
  const made = await createWebhook.run(portal, admin, hook);
  if (made.ok) await testWebhook.run(portal, admin, { id: made.value.id });
  document = openapi.parse(await get('/openapi.json'));
});
afterAll(() => portal.close());

async function get(address: string): Promise<unknown> {
  const response = await rest.request(ROOT + address, { headers: { authorization: `Bearer ${token}` } });
  expect([address, response.status]).toEqual([address, 200]);
  return response.json();
}

async function post(address: string, sent: unknown): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(sent) };
  const response = await rest.request(ROOT + address, init);
  expect([address, response.status]).toEqual([address, 201]);
  return response.json();
}

type Judge = (sent: unknown) => readonly string[];

/** Says what is wrong with an answer by the schema that the document has for it. */
function judgeOf(path: string, method: string, status: string): Judge {
  return judgeBy(document.paths[path]?.[method]?.responses[status]?.content);
}

function judgeBy(documented: z.output<typeof content> | undefined): Judge {
  const [media] = Object.values(documented ?? {});
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const schema = z.looseObject({}).parse(closed(media?.schema));
  const validate = ajv.compile({ ...schema, components: closed(document.components) });
  return (answer) =>
    validate(answer)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every item of a list, page by page. */
async function all(address: string, found: (page: unknown) => void): Promise<z.output<typeof list>['items']> {
  const items: z.output<typeof list>['items'] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: unknown = await get(`${address}?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
    found(page);
    const read = list.parse(page);
    items.push(...read.items);
    cursor = read.nextCursor;
  }
  return items;
}

/** Objects of the document are open, so that they can grow; what is sent today is what it says. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [name, closed(value)]);
  const isOpen = Object.hasOwn(schema, 'properties') && !Object.hasOwn(schema, 'additionalProperties');
  return Object.fromEntries([...entries, ...(isOpen ? [['additionalProperties', false]] : [])]);
}

test('is a valid OpenAPI 3.1 document', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('every answer of the seeded portal is as documented', async () => {
  const judges = new Map<string, ReturnType<typeof judgeOf>>();
  const wrong: string[] = [];
  const judge = (path: string, address: string, answer: unknown) => {
    const violations = judges.get(path) ?? judgeOf(path, 'get', '200');
    judges.set(path, violations);
    wrong.push(...violations(answer).map((violation) => `${address}: ${violation}`));
  };
  const read = async (path: string, address = path) => judge(path, address, await get(address));
  const readAll = (path: string) => all(path, (page) => judge(path, path, page));
  const text = (value: unknown) => encodeURIComponent(z.string().parse(value));

  for (const { slug } of await readAll('/schemes')) await read('/schemes/{scheme}', `/schemes/${text(slug)}`);
  for (const { slug } of await readAll('/owners')) await read('/owners/{owner}', `/owners/${text(slug)}`);
  for (const { id } of await readAll('/users')) {
    await read('/users/{id}', `/users/${text(id)}`);
    await read('/users/{id}/tokens', `/users/${text(id)}/tokens`);
  }
  await read('/owners/{owner}/members', '/owners/spears/members');
  for (const { scheme, prefix } of await readAll('/prefixes')) {
    await read('/prefixes/{scheme}/{prefix}', `/prefixes/${text(scheme)}/${text(prefix)}`);
  }
  for (const { scheme, code } of await readAll('/codes')) {
    const path = '/codes/{scheme}/{code}';
    const address = `/codes/${text(scheme)}/${text(code)}`;
    await read(path, address);
    await read(`${path}/envelope`, `${address}/envelope?locale=ja`);
    await read(`${path}/envelope`, `${address}/envelope?format=problem`);
    await read(`${path}/translations`, `${address}/translations`);
  }
  for (const { id } of await readAll('/webhooks')) {
    await read('/webhooks/{id}', `/webhooks/${id}`);
    const path = '/webhooks/{id}/deliveries';
    const sent: unknown = await get(`/webhooks/${id}/deliveries`);
    judge(path, `/webhooks/${id}/deliveries`, sent);
    for (const one of list.parse(sent).items) {
      await read(`${path}/{deliveryId}`, `/webhooks/${id}/deliveries/${text(one.id)}`);
    }
  }
  const entry = '/codes/{scheme}/{code}/translations/{locale}';
  for (const locale of ['ja', 'zh']) {
    await read(entry, `/codes/soracom/AUM0017/translations/${locale}`);
    await read(`${entry}/similar`, `/codes/auth-service/AUTH_001/translations/${locale}/similar`);
    await read('/translations', `/translations?locale=${locale}&q=please&sort=-demand`);
    await read('/translation-facets', `/translation-facets?locale=${locale}`);
    await read('/glossary', `/glossary?locale=${locale}`);
    await read('/messages/{scheme}/{locale}', `/messages/userorg/${locale}`);
  }
  const file = '{"soracom:AUM0017":"お試しください。","soracom:AUM9999":"ない"}';
  const upload = { format: 'icu-json', locale: 'ja', text: file };
  const imported = list.shape.items.element.parse(await post('/translations/imports', upload));
  await read('/translations/imports/{id}', `/translations/imports/${text(imported.id)}`);
  await read('/translations/imports/{id}/entries', `/translations/imports/${text(imported.id)}/entries`);
  const term = { locale: 'ja', term: 'retry', translation: '再試行' };
  const added = list.shape.items.element.parse(await post('/glossary', term));
  await read('/glossary/{id}', `/glossary/${added.id}`);
  await readAll('/locales');
  await readAll('/translation-progress');
  await readAll('/categories');
  await readAll('/notices');
  await readAll('/audit-events');
  await read('/codes', '/codes?locale=ja&q=please');
  await read('/code-facets');
  await read('/next-number', '/next-number?scheme=soracom&prefix=AUM');
  const asked = { scheme: 'soracom', reason: 'Needed' };
  const category = { scheme: 'platform', segment: 'error-type', value: '78', label: 'New', reason: 'Needed' };
  await post('/prefix-requests', { ...asked, prefix: 'QQX', title: 'New', owners: ['kaz'] });
  await post('/ownership-requests', { ...asked, prefix: 'AUM', owners: ['kaz'] });
  await post('/category-requests', category);
  await post('/prefix-requests/1/comments', { text: 'Why?' });
  await post('/prefix-requests/1/reviews', { verdict: 'request-changes', comment: 'Say more.' });
  await post('/reservations', { ...asked, prefix: 'QQR', until: '2999-01-01' });
  await read('/reservations');
  for (const { id } of await readAll('/prefix-requests')) {
    await read('/prefix-requests/{id}', `/prefix-requests/${id}`);
    await read('/prefix-requests/{id}/comments', `/prefix-requests/${id}/comments`);
  }
  await read('/prefix-request-facets');
  const wanted = 'prefix=AUM&title=Auth%20Manager';
  await read('/prefix-availability', `/prefix-availability?scheme=soracom&${wanted}`);
  await read(
    '/decode',
    `/decode?text=${encodeURIComponent('AUM0017 in UOS_USRUPD0011, {"code":"AUTH_999"}')}&locale=zh`,
  );
  for (const q of ['uos usrupd 11', 'USER_ACCOUNT', 'tokn', 'billing', 'kaz'])
    await read('/search', `/search?q=${encodeURIComponent(q)}&locale=ja`);
  const message = encodeURIComponent('User not found');
  await read('/similar-codes', `/similar-codes?scheme=auth-service&prefix=USR&message=${message}`);
  await read('/openapi.json');

  expect(wrong).toEqual([]);
  // A file is no JSON.
  const documented = Object.keys(document.paths).filter(
    (path) => document.paths[path]?.get !== undefined && path !== '/translations/export',
  );
  expect([...judges.keys()].sort()).toEqual(documented.sort());
});

test('webhooks are sent what is documented', async () => {
  expect(Object.keys(document.webhooks).toSorted()).toEqual(
    [...happenings.map((happening) => `request.${happening}`), 'webhook.test'].toSorted(),
  );
  const sent = await all('/webhooks/1/deliveries', () => undefined);
  const wrong = sent.map(({ type, payload }) => {
    const judge = judgeBy(document.webhooks[z.string().parse(type)]?.post.requestBody.content);
    return [type, judge(JSON.parse(z.string().parse(payload)))];
  });
  // A test, a prefix with its verdict and comment, an owner and a category.
  expect(wrong.toSorted()).toEqual(
    ['commented', 'decided', 'submitted', 'submitted', 'submitted']
      .map((happening) => [`request.${happening}`, []])
      .concat([['webhook.test', []]]),
  );
  expect(judgeBy(document.webhooks['webhook.test']?.post.requestBody.content)({})).not.toEqual([]);
});

test('refusals are as documented', async () => {
  const response = await rest.request(`${ROOT}/codes?limit=0&sort=x&nothing=1`);
  const refused: unknown = await response.json();
  expect(judgeOf('/codes', 'get', 'default')(refused)).toEqual([]);
  expect(problem.parse(refused).errors.length).toBeGreaterThan(0);
});

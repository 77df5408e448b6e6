import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { cast, type Part, type Props, parts } from '../../lib/usecases/fixtures/cast';
import type { Case } from '../../lib/usecases/fixtures/rights-case';
import { holders, rightsTable } from '../../lib/usecases/rights-table.fixture';
import { administrator } from '../fixtures/administrator';
import { bearer, makePerson, signIn, type WrittenRole } from '../fixtures/people';
import { ready, type ServerProcess, startServer } from '../fixtures/server-process';

// The third door: forms, sent as a browser without JavaScript does, by everybody whether they see them or not. What
// counts is what happened: an event of theirs, or none. On a portal of its own, since all of it is written.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

type Actor = { readonly id: string; readonly context: BrowserContext; readonly propsOf: () => Props };

const directory = mkdtempSync(join(tmpdir(), 'errdex-rights-'));
let server: ServerProcess;
const actors = new Map<Part, Actor>();
let hook: Pick<Props, 'webhook' | 'delivery'>;
let made = 0;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await startServer({
    ERRDEX_DATA_DIR: directory,
    ERRDEX_ADMIN_EMAIL: administrator.email,
    ERRDEX_ADMIN_PASSWORD: administrator.password,
    ERRDEX_ADMIN_TOKEN: administrator.token,
  });
  await ready(server);
  hook = await webhookOf(server);
  for (const part of parts) actors.set(part, await enter(browser, part));
});
test.afterAll(async () => {
  for (const { context } of actors.values()) await context.close();
  server.child.kill('SIGTERM');
  await server.ended;
  rmSync(directory, { recursive: true, force: true });
});

/** One of the cast in a browser of their own, without JavaScript; each with somebody else to act upon. */
async function enter(browser: Browser, part: Part): Promise<Actor> {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const other = await makePerson(context.request, { name: 'Other' });
  const deputy = await makePerson(context.request, { name: 'Deputy', owner: 'spears' });
  const self = part === 'anonymous' ? null : await makePerson(context.request, wanted(part));
  if (self !== null) {
    const page = await context.newPage();
    await signIn(page, self);
    await page.close();
  }
  const [otherToken, ownToken] = await Promise.all([tokenOf(context, other.id), tokenOf(context, self?.id)]);
  const id = self?.id ?? 'nobody';
  const propsOf = () => {
    made += 1;
    const nothing = {
      ...hook,
      ownSession: '',
      reservation: 0,
      request: 0,
      ownRequest: 0,
      handover: 0,
      suggestion: 0,
      term: 0,
      beginnings: { code: '', prefix: '', owner: '', scheme: '' },
    };
    return {
      ...nothing,
      fresh: `fresh-${made}`,
      self: id,
      ownToken,
      other: other.id,
      otherToken,
      deputy: deputy.id,
    };
  };
  return { id, context, propsOf };
}

/** A webhook at which nobody listens, and something that was to be sent there. */
async function webhookOf({ url }: ServerProcess): Promise<typeof hook> {
  const post = async (path: string, body: unknown) => {
    const headers = { ...bearer(administrator), 'content-type': 'application/json' };
    const sent = await fetch(`${url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return sent.json();
  };
  const { id } = await post('/webhooks', { title: 'Hook', url: 'http://127.0.0.1:9009/', internal: true });
  const { id: delivery } = await post(`/webhooks/${id}/test`, {});
  return { webhook: id, delivery };
}

function wanted(part: Exclude<Part, 'anonymous'>) {
  const { roles, owner } = cast[part];
  const written = roles.map((role): WrittenRole => {
    if (!('locale' in role)) return role.role;
    return role.role === 'translator' ? { translator: role.locale } : { reviewer: role.locale };
  });
  return { roles: written, name: part, ...(owner === null ? {} : { owner }) };
}

async function tokenOf({ request }: BrowserContext, id: string | undefined): Promise<string> {
  if (id === undefined) return 'none';
  const listed = await request.get(`/api/v1/users/${id}/tokens`, { headers: bearer(administrator) });
  const { items } = await listed.json();
  return items[0].id;
}

function actor(part: Part): Actor {
  const found = actors.get(part);
  if (found === undefined) throw new Error(`${part} is not on stage`);
  return found;
}

function filled(text: string, input: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name) => String(input[name]));
}

/** An input as a form sends it: a place of a list by its number, several values under one name. */
function fieldsOf(input: unknown, name = ''): readonly (readonly [string, string])[] {
  if (input === null || input === undefined) return [[name, '']];
  if (Array.isArray(input)) {
    return input.flatMap((item, place) =>
      typeof item === 'object' ? fieldsOf(item, `${name}.${place}`) : [[name, String(item)] as const],
    );
  }
  if (typeof input !== 'object') return [[name, String(input)]];
  return Object.entries(input).flatMap(([step, value]) =>
    fieldsOf(value, name === '' ? step : `${name}.${step}`),
  );
}

/** What a form sends beside what one fills in: which action it is for. */
async function hiddenIn(page: Page, id: string): Promise<readonly (readonly [string, string])[]> {
  const inputs = await page.locator(`form[id="${id}"] input[type=hidden]`).all();
  const read = inputs.map(async (input) => {
    const [name, value] = [await input.getAttribute('name'), await input.getAttribute('value')];
    return [name ?? '', value ?? ''] as const;
  });
  return (await Promise.all(read)).filter(([name]) => name.startsWith('$ACTION_'));
}

async function eventsOf(part: Part): Promise<number> {
  const { context, id } = actor(part);
  const listed = await context.request.get(`/api/v1/audit-events?actor=${id}&limit=1`, {
    headers: bearer(administrator),
  });
  return (await listed.json()).total;
}

/** Sends the form as one of the cast, with what an administrator finds in it. */
async function send(part: Part, form: NonNullable<Case['form']>, input: Case['input']): Promise<string> {
  const [path = '', id = ''] = form.split(' #');
  const fields = input(actor(part).propsOf());
  const shown = input(actor('admin').propsOf());
  const page = await actor('admin').context.newPage();
  await page.goto(filled(path, shown));
  const hidden = await hiddenIn(page, filled(id, shown));
  await page.close();
  expect(hidden.length, `the form ${filled(form, shown)}`).toBeGreaterThan(0);
  const body = new FormData();
  for (const [name, value] of [...hidden, ...fieldsOf(fields)]) body.append(name, value);
  const before = await eventsOf(part);
  const answer = await actor(part).context.request.post(filled(path, fields), {
    multipart: body,
    headers: { origin: server.url },
    maxRedirects: 0,
  });
  if ((await eventsOf(part)) > before) return 'done';
  const text = await answer.text();
  if (part === 'anonymous') return answer.status() === 401 || text.includes('EDX0008') ? 'refused' : text;
  return 'refused';
}

for (const [what, { useCase, form, input, holders: own }] of Object.entries(rightsTable)) {
  if (form === undefined) continue;
  test(`through a form: who may ${what}`, async () => {
    const allowed = own ?? holders[useCase.right];
    const outcomes: [Part, string][] = [];
    for (const part of parts) outcomes.push([part, await send(part, form, input)]);
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries(parts.map((part) => [part, allowed.includes(part) ? 'done' : 'refused'])),
    );
  });
}

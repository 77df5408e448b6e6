import { rmSync } from 'node:fs';
import { type APIRequest, type APIRequestContext, expect, test } from '@playwright/test';
import { cast, type Part, type Props, parts } from '../../lib/usecases/fixtures/cast';
import type { Case } from '../../lib/usecases/fixtures/rights-case';
import { holders, rightsTable } from '../../lib/usecases/rights-table.fixture';
import { administrator } from '../fixtures/administrator';
import { filledDirectory } from '../fixtures/filled-directory';
import { bearer, makePerson, openSession, type WrittenRole } from '../fixtures/people';
import { type FormField, findForm, type PlainForm, sendForm } from '../fixtures/plain-form';
import { ready, type ServerProcess, startServer } from '../fixtures/server-process';

// The third door: forms, sent as a browser without JavaScript does, by everybody whether they see them or not. What
// counts is what happened: an event of theirs, or none. On a portal of its own, since all of it is written.
test.describe.configure({ mode: 'serial' });

type Actor = { readonly id: string; readonly request: APIRequestContext; readonly propsOf: () => Props };

let directory: string;
let server: ServerProcess;
const actors = new Map<Part, Actor>();
let hook: Pick<Props, 'webhook' | 'delivery'>;
let made = 0;

test.beforeAll(async ({ playwright }) => {
  directory = await filledDirectory();
  server = await startServer({
    ERRDEX_DATA_DIR: directory,
    ERRDEX_ADMIN_EMAIL: administrator.email,
    ERRDEX_ADMIN_PASSWORD: administrator.password,
    ERRDEX_ADMIN_TOKEN: administrator.token,
  });
  await ready(server);
  hook = await webhookOf(server);
  for (const part of parts) actors.set(part, await enter(playwright.request, part));
});
test.afterAll(async () => {
  for (const { request } of actors.values()) await request.dispose();
  server.child.kill('SIGTERM');
  await server.ended;
  rmSync(directory, { recursive: true, force: true });
});

/** One of the cast with a session of their own; each with somebody else to act upon. */
async function enter(api: APIRequest, part: Part): Promise<Actor> {
  const request = await api.newContext({ baseURL: server.url });
  const other = await makePerson(request, { name: 'Other' });
  const deputy = await makePerson(request, { name: 'Deputy', owner: 'spears' });
  const self = part === 'anonymous' ? null : await makePerson(request, wanted(part));
  if (self !== null) await openSession(request, self);
  const [otherToken, ownToken] = await Promise.all([tokenOf(request, other.id), tokenOf(request, self?.id)]);
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
      ownImport: '',
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
  return { id, request, propsOf };
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

async function tokenOf(request: APIRequestContext, id: string | undefined): Promise<string> {
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
function fieldsOf(input: unknown, name = ''): readonly FormField[] {
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

async function eventsOf(part: Part): Promise<number> {
  const { request, id } = actor(part);
  const listed = await request.get(`/api/v1/audit-events?actor=${id}&limit=1`, {
    headers: bearer(administrator),
  });
  return (await listed.json()).total;
}

/** What an administrator finds in the form; others send the same, whether they see it or not. */
async function formOf(written: NonNullable<Case['form']>, input: Case['input']): Promise<PlainForm> {
  const [path = '', id = ''] = written.split(' #');
  const shown = input(actor('admin').propsOf());
  const form = await findForm(actor('admin').request, filled(path, shown), filled(id, shown));
  expect(form.hidden.length, `the form ${filled(written, shown)}`).toBeGreaterThan(0);
  return form;
}

/** Sends a form as one of the cast. */
async function send(part: Part, path: string, { hidden }: PlainForm, input: Case['input']): Promise<string> {
  const fields = input(actor(part).propsOf());
  const before = await eventsOf(part);
  const form = { address: new URL(filled(path, fields), server.url), hidden };
  const answer = await sendForm(actor(part).request, form, fieldsOf(fields));
  if ((await eventsOf(part)) > before) return 'done';
  const text = await answer.text();
  if (part === 'anonymous') return answer.status() === 401 || text.includes('EDX0008') ? 'refused' : text;
  return 'refused';
}

for (const [what, { useCase, form, input, holders: own }] of Object.entries(rightsTable)) {
  if (form === undefined) continue;
  test(`through a form: who may ${what}`, async () => {
    const allowed = own ?? holders[useCase.right];
    const [path = ''] = form.split(' #');
    const shown = await formOf(form, input);
    const outcomes: [Part, string][] = [];
    for (const part of parts) outcomes.push([part, await send(part, path, shown, input)]);
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries(parts.map((part) => [part, allowed.includes(part) ? 'done' : 'refused'])),
    );
  });
}

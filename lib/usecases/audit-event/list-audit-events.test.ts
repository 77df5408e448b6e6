import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '../../domain/access';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createOwner } from '../owner/create-owner';
import type { UseCase } from '../use-case';
import { countAuditEvents } from './count-audit-events';
import { listActivity } from './list-activity';
import { listAuditEvents } from './list-audit-events';

const admin: Actor = { kind: 'user', id: 'a', name: 'Ada', roles: [{ role: 'admin' }], owners: [] };
const member: Actor = { kind: 'user', id: 'm', name: 'Mo', roles: [{ role: 'member' }], owners: [] };

let portal: TestPortal;

/** Stores events behind the use cases: one a minute, the first at noon. */
async function happen(
  events: readonly { type: string; id: string; actor?: string; scheme?: string; batch?: string }[],
): Promise<void> {
  for (const [minute, { type, id, actor = 'm', scheme, batch }] of events.entries()) {
    await portal.sql(
      `INSERT INTO audit_event (at, type, subject_type, subject_id, subject_name, scheme, actor_id, actor_name, changes, batch_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7, '{}', $8)`,
      [
        new Date(Date.UTC(2030, 0, 1, 12, minute)),
        type,
        type.split('.')[0],
        id,
        `name of ${id}`,
        scheme ?? null,
        actor,
        batch ?? null,
      ],
    );
  }
}

beforeAll(async () => {
  portal = await openTestPortal();
  await portal.sql(
    `INSERT INTO "user" (id, email, name) VALUES ('a', 'a@x.test', 'Ada'), ('m', 'm@x.test', 'Mo')`,
  );
  const [code] = await portal.sql(`SELECT id FROM code WHERE code = 'AUM0017'`);
  await happen([
    { type: 'code.changed', id: String(code?.id), scheme: 'soracom' },
    { type: 'user.created', id: 'u1', actor: 'a' },
    { type: 'code.changed', id: '900001', scheme: 'platform', batch: 'b1' },
    { type: 'code.changed', id: '900002', scheme: 'platform', batch: 'b1' },
    { type: 'code.changed', id: '900003', scheme: 'auth-service', batch: 'b1' },
    { type: 'token.created', id: 't1', actor: 'm' },
    { type: 'owner.changed', id: '1', actor: 'a' },
  ]);
});
afterAll(() => portal.close());

async function value<V>(
  useCase: UseCase<z.ZodType, V>,
  input: unknown,
  actor: Actor = anonymous,
): Promise<V> {
  const result = await useCase.run(portal, actor, input);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
const events = async (input: object, actor?: Actor) => (await value(listAuditEvents, input, actor)).items;
const brief = async (input: object, actor?: Actor) =>
  (await events(input, actor)).map(({ type, subjectId }) => `${type} ${subjectId}`);

describe('the list of events', () => {
  it('tells newest first, page by page, each once', async () => {
    const all = await events({ limit: 200 });
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await value(listAuditEvents, { limit: 7, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      if (seen.length === 21) {
        const before = await value(listAuditEvents, { limit: 7, before: page.previousCursor });
        expect(before.items.map(({ id }) => id)).toEqual(seen.slice(7, 14));
      }
    } while (cursor !== undefined && seen.length < 200);
    expect(seen.slice(0, 200)).toEqual(all.map(({ id }) => id).slice(0, seen.length));
  });

  it.each(['code:soracom/AUM0017', 'code:soracom/aum-17'])('finds what happened to %s', async (subject) => {
    const found = await events({ subject });
    expect(found.map(({ type }) => type)).toEqual(['code.changed', 'code.created']);
    expect(found[1]?.changes.message?.to).toEqual(expect.any(String));
  });

  it.each([
    [{ subject: 'prefix:soracom/aum' }, ['prefix.created']],
    [{ subject: 'scheme:soracom' }, ['scheme.created']],
    [{ subject: 'owner:spears' }, ['owner.created']],
  ])('finds what happened to %j', async (filter, types) => {
    expect((await events(filter)).map(({ type }) => type)).toEqual(types);
  });

  it.each([
    [{ actor: 'a' }, ['owner.changed 1']],
    [{ type: 'owner.changed' }, ['owner.changed 1']],
    [{ scheme: 'platform', since: '2030-01-01' }, ['code.changed 900002', 'code.changed 900001']],
    [
      { scheme: ['platform', 'auth-service'], batch: 'b1' },
      ['code.changed 900003', 'code.changed 900002', 'code.changed 900001'],
    ],
    [{ subjectType: ['owner', 'scheme'], since: '2030-01-01T00:00:00Z' }, ['owner.changed 1']],
    [{ since: '2030-01-01T21:03:00+09:00', until: '2030-01-01T12:04:00Z' }, ['code.changed 900002']],
    [{ since: '2030-01-02' }, []],
  ])('narrows by %j', async (filter, found) => {
    expect(await brief(filter)).toEqual(found);
  });

  it('takes the day it ends with whole', async () => {
    expect(await brief({ since: '2030-01-01', until: '2030-01-01' })).toHaveLength(5);
    expect(await brief({ since: '2030-01-01', until: '2029-12-31' })).toEqual([]);
  });

  it('finds what the portal itself did by its name', async () => {
    const found = await value(listAuditEvents, { actor: 'seed' });
    expect(found.total).toBeGreaterThan(100);
    expect(found.items[0]?.actor).toEqual({ id: null, name: 'seed' });
  });

  it('tells of users and tokens to administrators alone', async () => {
    const since = '2030-01-01';
    for (const actor of [anonymous, member]) {
      expect((await brief({ since }, actor)).filter((event) => /^(user|token)/.test(event))).toEqual([]);
      expect(await brief({ type: 'user.created' }, actor)).toEqual([]);
      expect(await brief({ actor: 'm', subjectType: 'token' }, actor)).toEqual([]);
    }
    expect(await brief({ subjectType: ['user', 'token'] }, admin)).toEqual([
      'token.created t1',
      'user.created u1',
    ]);
    const refused = await listAuditEvents.run(portal, member, { subject: 'user:a' });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { fault: 'missing', fields: [{ field: 'subject' }] },
    });
  });

  it.each([
    [{ subject: 'code:soracom/NOPE9' }, 'missing', 'subject'],
    [{ subject: 'prefix:nowhere/AUM' }, 'missing', 'subject'],
    [{ subject: 'AUM0017' }, 'malformed', 'subject'],
    [{ subject: 'code:AUM0017' }, 'malformed', 'subject'],
    [{ since: 'yesterday' }, 'malformed', 'since'],
    [{ until: '2030-13-01' }, 'malformed', 'until'],
    [{ since: '0000-01-01' }, 'malformed', 'since'],
    [{ type: "x' OR 1=1" }, 'malformed', 'type.0'],
    [{ cursor: 'abc' }, 'cursor', 'cursor'],
  ])('refuses %j', async (input, fault, field) => {
    const result = await listAuditEvents.run(portal, anonymous, input);
    expect(result).toMatchObject({ ok: false, refusal: { fields: [{ field, fault }] } });
  });

  it('is closed to strangers where reading is', async () => {
    const closed = { ...portal, publicRead: false };
    expect(await listAuditEvents.run(closed, anonymous, {})).toMatchObject({ refusal: { fault: 'sign-in' } });
  });
});

describe('activity', () => {
  it('tells a bulk change once, with how many and what', async () => {
    const page = await value(listActivity, { since: '2030-01-01' });
    expect(page.items.map(({ subjectId, batch }) => [subjectId, batch?.count ?? null])).toEqual([
      ['1', null],
      ['900003', 3],
      [expect.any(String), null],
    ]);
    expect(page.total).toBe(3);
    expect(page.items[1]?.batch?.names).toEqual(['name of 900001', 'name of 900002', 'name of 900003']);
  });

  it('counts of a bulk change what the filter leaves', async () => {
    const page = await value(listActivity, { scheme: 'platform', since: '2030-01-01' });
    expect(page.items.map(({ subjectId, batch }) => [subjectId, batch?.count])).toEqual([['900002', 2]]);
  });

  it('tells each event of a bulk change that is asked for', async () => {
    const page = await value(listActivity, { batch: 'b1' });
    expect(page.items.map(({ batch }) => batch)).toEqual([null, null, null]);
  });

  it('asks who watches to sign in', async () => {
    const result = await listActivity.run(portal, anonymous, { watched: 'me' });
    expect(result).toMatchObject({ ok: false, refusal: { fault: 'sign-in' } });
  });
});

describe('facets', () => {
  it('count what each value would leave beside the other filters', async () => {
    const facets = await value(countAuditEvents, { since: '2030-01-01', type: 'owner.changed' });
    expect(facets.type).toEqual([
      { value: 'code.changed', label: null, events: 4 },
      { value: 'owner.changed', label: null, events: 1 },
    ]);
    expect(facets.actor).toEqual([{ value: 'a', label: 'a', events: 1 }]);
    expect(facets.scheme).toEqual([]);
  });

  it('stop counting at 10,000 and then name all values there are', async () => {
    const own = await openTestPortal({ seeded: false });
    await own.sql(`INSERT INTO audit_event (type, subject_type, subject_id, subject_name, actor_id, actor_name, changes)
      SELECT 'code.created', 'code', n, 'c' || n, 'u' || n % 3, 'U' || n % 3, '{}' FROM generate_series(1, 10001) AS n`);
    await own.sql(`INSERT INTO audit_event (type, subject_type, subject_id, subject_name, actor_name, changes)
      VALUES ('user.created', 'user', 'x', 'x', 'system', '{}')`);
    const facets = await countAuditEvents.run(own, anonymous, {});
    expect(facets).toMatchObject({
      value: {
        type: [{ value: 'code.created', events: null }],
        actor: [{ value: 'u0', label: 'U0' }, { value: 'u1' }, { value: 'u2' }],
      },
    });
    const page = await listAuditEvents.run(own, system, { limit: 1 });
    expect(page).toMatchObject({ value: { total: 10_000, totalIsExact: false } });
    await own.close();
  });
});

it('an event is neither changed nor deleted, by nobody', async () => {
  await value(
    createOwner,
    { slug: 'kept', name: 'Kept', kind: 'team', contact: null, contactOwner: null },
    system,
  );
  for (const statement of [
    `UPDATE audit_event SET actor_name = 'nobody'`,
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
  ]) {
    await expect(portal.sql(statement)).rejects.toThrow('is not allowed');
  }
});

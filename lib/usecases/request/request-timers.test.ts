import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { reservePrefix } from '../reservation/reserve-prefix';
import { commentOnRequest } from './comment-on-request';
import { ask, type Desk, given, openDesk, outcome, review, scheme, setScheme, tend } from './desk.fixture';
import { readRequest } from './read-request';
import { reviseRequest } from './revise-request';
import { withdrawRequest } from './withdraw-request';

let portal: TestPortal;
let desk: Desk;
let now = new Date();
const at = (day: number) => {
  now = new Date(Date.parse('2026-11-30T09:00:00Z') + day * 86_400_000);
};
beforeAll(async () => {
  portal = { ...(await openTestPortal()), clock: () => now };
  desk = await openDesk(portal);
  await setScheme(portal, { holdDays: 20, remindDays: 5, escalateDays: 4 });
});
afterAll(() => portal.close());
beforeEach(() => at(0));

let made = 0;
async function asked(): Promise<number> {
  made += 1;
  return given(await ask(portal, desk.ann, `${String.fromCharCode(65 + made)}JV`)).id;
}
const read = async (id: number) => given(await readRequest.run(portal, desk.ann, { id }));
/** What the portal itself told of a request, by the fields of its events. */
async function toldOf(id: number) {
  const rows = await portal.sql(
    `SELECT changes, actor_name FROM audit_event
     WHERE subject_type = 'request' AND subject_id = $1 AND actor_id IS NULL ORDER BY id`,
    [String(id)],
  );
  return rows.map(({ changes }) => Object.keys(Object(changes)).join());
}

describe('a hold', () => {
  it('is reminded of once before its end, ends then, and frees its prefix', async () => {
    const id = await asked();
    const { prefix } = Object((await read(id)).request.subject);
    given(await commentOnRequest.run(portal, desk.registrar, { id, text: 'Which team is it?' }));
    await portal.sql('UPDATE request SET escalates_at = NULL WHERE id = $1', [id]);
    at(14);
    await tend(portal);
    expect(await toldOf(id)).toEqual([]);
    at(15);
    await tend(portal);
    await tend(portal);
    expect(await toldOf(id)).toEqual(['remindedAt']);
    expect((await read(id)).request).toMatchObject({ status: 'submitted', version: 1 });
    at(20);
    await tend(portal);
    expect(await toldOf(id)).toEqual(['remindedAt', 'status']);
    expect((await read(id)).request.status).toBe('expired');
    expect(outcome(await ask(portal, desk.bob, prefix))).toBe('submitted');
  });

  it('that is over leaves nothing to do to its request, before anybody has noted it', async () => {
    const id = await asked();
    at(20);
    const said = [
      await review(portal, desk.registrar, id, 'approve'),
      await review(portal, desk.registrar, id, 'decline', 'Late.'),
      await reviseRequest.run(portal, desk.ann, { id, title: 'Late' }),
      await withdrawRequest.run(portal, desk.ann, { id }),
    ];
    expect(said.map(outcome)).toEqual(said.map(() => 'request-state'));
    expect(new Set(Object.values((await read(id)).may))).toEqual(
      new Set(['request-state', 'forbidden', null]),
    );
  });

  it('is ended, and told of, by whoever wants the prefix first', async () => {
    const id = await asked();
    const { prefix } = Object((await read(id)).request.subject);
    at(20);
    const second = given(await ask(portal, desk.bob, prefix));
    expect(second.status).toBe('submitted');
    expect((await read(id)).request.status).toBe('expired');
    const events = await portal.sql(
      `SELECT actor_id FROM audit_event WHERE subject_type = 'request' AND subject_id = $1 AND changes->'status'->>'to' = 'expired'`,
      [String(id)],
    );
    expect(events).toEqual([{ actor_id: desk.bob.id }]);
  });

  it('of a reserved prefix ends as well', async () => {
    given(
      await reservePrefix.run(portal, system, { scheme, prefix: 'VKV', until: '2026-12-02', reason: 'x' }),
    );
    at(3);
    await tend(portal);
    expect(await portal.sql(`SELECT 1 FROM prefix_claim WHERE prefix = 'VKV'`)).toEqual([]);
  });
});

describe('silence', () => {
  it('is told of once, until somebody who may decide answers', async () => {
    const id = await asked();
    at(3);
    await tend(portal);
    expect((await read(id)).request.isEscalated).toBe(false);
    at(4);
    await tend(portal);
    await tend(portal);
    expect(await toldOf(id)).toEqual(['escalatedAt']);
    given(await commentOnRequest.run(portal, desk.ann, { id, text: 'Anybody?' }));
    expect((await read(id)).request.isEscalated).toBe(true);
    given(await commentOnRequest.run(portal, desk.registrar, { id, text: 'Looking at it.' }));
    expect((await read(id)).request.isEscalated).toBe(false);
    at(8);
    await tend(portal);
    expect(await toldOf(id)).toEqual(['escalatedAt', 'escalatedAt']);
  });

  it('of its author is none of the registrars’', async () => {
    const id = await asked();
    given(await review(portal, desk.registrar, id, 'request-changes', 'Say more.'));
    at(10);
    await tend(portal);
    expect(await toldOf(id)).toEqual([]);
    given(await reviseRequest.run(portal, desk.ann, { id }));
    at(14);
    await tend(portal);
    expect(await toldOf(id)).toEqual(['escalatedAt']);
  });
});

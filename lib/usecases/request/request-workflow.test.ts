import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, userIdOf } from '../../domain/access';
import { createCode } from '../code/create-code';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createPrefix } from '../prefix/create-prefix';
import { readPrefix } from '../prefix/read-prefix';
import { ask, type Desk, given, openDesk, outcome, review, scheme, setScheme } from './desk.fixture';
import { readRequest } from './read-request';
import { reviewRequest } from './review-request';
import { reviseRequest } from './revise-request';
import { withdrawRequest } from './withdraw-request';

let portal: TestPortal;
let desk: Desk;
let now = new Date('2026-11-30T09:00:00Z');
beforeAll(async () => {
  portal = { ...(await openTestPortal()), clock: () => now };
  desk = await openDesk(portal);
});
afterAll(() => portal.close());
beforeEach(async () => {
  now = new Date('2026-11-30T09:00:00Z');
  await setScheme(portal, { policy: 'registrar', holdDays: 30 });
});

let made = 0;
/** A prefix that nobody has asked for yet, and that is like no other. */
function fresh(): string {
  made += 1;
  return `${String.fromCharCode(65 + (made % 26))}X${String.fromCharCode(65 + ((made * 7) % 26))}`;
}

async function historyOf(id: number) {
  const rows = await portal.sql(
    `SELECT actor_id, changes FROM audit_event WHERE subject_type = 'request' AND subject_id = $1 ORDER BY id`,
    [String(id)],
  );
  return rows.map(({ actor_id, changes }) => [
    actor_id,
    Object(changes).status?.to ?? Object.keys(Object(changes)).join(),
  ]);
}

const held = (prefix: string) =>
  portal.sql(
    `SELECT prefix_id IS NOT NULL AS registered, request_id FROM prefix_claim c JOIN scheme s ON s.id = c.scheme_id
   WHERE s.slug = $1 AND c.prefix = $2`,
    [scheme, prefix],
  );

describe('a request for a prefix', () => {
  it('is asked for, changed, approved, and the author allocates the first code', async () => {
    const { ann, registrar } = desk;
    const prefix = fresh();
    const newOwners = [{ slug: `team-${prefix.toLowerCase()}`, name: 'New team' }];
    const asked = given(await ask(portal, ann, prefix.toLowerCase(), { owners: [], newOwners }));
    expect(asked).toMatchObject({
      status: 'submitted',
      subject: { prefix },
      approvals: 0,
      approvalsNeeded: 1,
      version: 1,
    });
    expect(await held(prefix)).toEqual([{ registered: false, request_id: asked.id }]);
    const sent = given(await review(portal, registrar, asked.id, 'request-changes', 'Say what it is for.'));
    expect(sent.status).toBe('changes-requested');
    now = new Date('2026-12-05T09:00:00Z');
    const title = 'Event Store';
    const changed = given(
      await reviseRequest.run(portal, ann, { id: asked.id, version: sent.version, title }),
    );
    expect(changed).toMatchObject({
      status: 'submitted',
      revision: 2,
      expiresAt: '2027-01-04T09:00:00.000Z',
    });
    const approved = given(await review(portal, registrar, asked.id, 'approve'));
    expect(approved).toMatchObject({ status: 'approved', approvals: 1 });
    const found = given(await readPrefix.run(portal, system, { scheme, prefix }));
    expect(found).toMatchObject({ title, status: 'active', owners: [{ slug: newOwners[0]?.slug }] });
    expect(await held(prefix)).toEqual([{ registered: true, request_id: null }]);
    const [row] = await portal.sql('SELECT id FROM owner WHERE slug = $1', [newOwners[0]?.slug]);
    const member: Actor = { ...ann, owners: [Number(row?.id)] };
    const members = await portal.sql('SELECT user_id FROM owner_member WHERE owner_id = $1', [row?.id]);
    expect(members).toEqual([{ user_id: ann.id }]);
    const code = await createCode.run(portal, member, { scheme, prefix, message: 'Lost' });
    expect(code).toMatchObject({ ok: true, value: { code: `${prefix}0001` } });
    expect(await historyOf(asked.id)).toEqual([
      [ann.id, 'submitted'],
      [registrar.id, 'changes-requested'],
      [ann.id, 'submitted'],
      [registrar.id, 'approvals'],
      [registrar.id, 'approved'],
    ]);
  });

  it.each([
    ['declined', (id: number) => review(portal, desk.registrar, id, 'decline', 'Use the one you have.')],
    ['withdrawn', (id: number) => withdrawRequest.run(portal, desk.ann, { id })],
  ])('that is %s frees its prefix for the next', async (status, close) => {
    const prefix = fresh();
    const { id } = given(await ask(portal, desk.ann, prefix));
    expect(outcome(await ask(portal, desk.bob, prefix))).toBe('conflict prefix');
    expect(given(await close(id))).toMatchObject({ status });
    expect(await held(prefix)).toEqual([]);
    expect(outcome(await ask(portal, desk.bob, prefix))).toBe('submitted');
    for (const again of [
      review(portal, desk.registrar, id, 'approve'),
      withdrawRequest.run(portal, desk.ann, { id }),
      reviseRequest.run(portal, desk.ann, { id, title: 'Once more' }),
    ]) {
      expect(outcome(await again)).toBe('request-state');
    }
  });

  it.each([
    ['AUM', {}, 'conflict prefix'],
    ['au', {}, 'not-in-grammar prefix'],
    ['QXQ', { scheme: 'nothing' }, 'missing scheme'],
    ['QXQ', { owners: ['kaz', 'nobody-there'] }, 'missing owners.1'],
    ['QXQ', { owners: [] }, 'required owners'],
    ['QXQ', { newOwners: [{ slug: 'kaz', name: 'Kaz' }] }, 'conflict newOwners.0.slug'],
    ['QXQ', { newOwners: ['a', 'a'].map((slug) => ({ slug, name: slug })) }, 'conflict newOwners.1.slug'],
    ['QXQ', { reason: ' ' }, 'invalid reason'],
  ])('%s with %j is refused with %s', async (prefix, more, refused) => {
    expect(outcome(await ask(portal, desk.ann, prefix, more))).toBe(refused);
    expect(await held('QXQ')).toEqual([]);
  });

  it('is refused for what is retired, and for the portal itself, which asks for nothing', async () => {
    const prefix = fresh();
    const status = 'retired';
    given(await createPrefix.run(portal, system, { scheme, prefix, title: 'Old', status }));
    expect(outcome(await ask(portal, desk.ann, prefix))).toBe('retired prefix');
    expect(outcome(await ask(portal, system, fresh()))).toBe('sign-in');
  });
});

describe('a verdict', () => {
  it('that says no has to say how to succeed', async () => {
    const { id } = given(await ask(portal, desk.ann, fresh()));
    for (const verdict of ['decline', 'request-changes']) {
      expect(outcome(await review(portal, desk.registrar, id, verdict))).toBe('required comment');
    }
  });

  it('on an older version is refused', async () => {
    const { id } = given(await ask(portal, desk.ann, fresh()));
    given(await reviseRequest.run(portal, desk.ann, { id, title: 'Other' }));
    const late = { id, version: 1, verdict: 'approve' };
    expect(outcome(await reviewRequest.run(portal, desk.registrar, late))).toBe('stale');
  });

  it('needs two people where the scheme wants two, and counts since the last submission only', async () => {
    await setScheme(portal, { policy: 'two-approvals' });
    const { ann, registrar, second } = desk;
    const { id } = given(await ask(portal, ann, fresh()));
    const first = given(await review(portal, registrar, id, 'approve'));
    expect(first).toMatchObject({ status: 'submitted', approvals: 1, approvalsNeeded: 2 });
    expect(outcome(await review(portal, registrar, id, 'approve'))).toBe('already-approved');
    expect(given(await reviseRequest.run(portal, ann, { id, title: 'Changed' })).approvals).toBe(0);
    expect(given(await review(portal, second, id, 'approve')).status).toBe('submitted');
    expect(given(await review(portal, registrar, id, 'approve')).status).toBe('approved');
  });

  it('on one’s own request is no approval, unless nobody else could give one; then it is marked', async () => {
    await setScheme(portal, { policy: 'two-approvals' });
    const { registrar, second } = desk;
    const { id } = given(await ask(portal, registrar, fresh()));
    expect(outcome(await review(portal, registrar, id, 'approve'))).toBe('own-request');
    await portal.sql('UPDATE "user" SET disabled_at = now() WHERE id = $1', [second.id]);
    const approved = given(await review(portal, registrar, id, 'approve'));
    await portal.sql('UPDATE "user" SET disabled_at = NULL WHERE id = $1', [second.id]);
    expect(approved).toMatchObject({
      status: 'approved',
      reviews: [{ ownRequest: true, by: { id: registrar.id } }],
    });
  });

  it('that comes too late for the prefix ends in a conflict, and changes nothing', async () => {
    const slug = `late-${fresh().toLowerCase()}`;
    const newOwners = [{ slug, name: 'Late' }];
    const first = given(await ask(portal, desk.ann, fresh(), { newOwners }));
    const second = given(await ask(portal, desk.bob, fresh(), { newOwners }));
    expect(given(await review(portal, desk.registrar, first.id, 'approve')).status).toBe('approved');
    expect(outcome(await review(portal, desk.registrar, second.id, 'approve'))).toBe(
      'conflict newOwners.0.slug',
    );
    const { request } = given(await readRequest.run(portal, system, { id: second.id }));
    expect(request).toMatchObject({ status: 'submitted', approvals: 0, version: 1, reviews: [] });
  });
});

describe('a scheme that is open', () => {
  beforeEach(() => setScheme(portal, { policy: 'open' }));

  it('grants at once what is like nothing else', async () => {
    const prefix = fresh();
    const granted = given(await ask(portal, desk.ann, prefix, { title: 'Quite unlike all others' }));
    expect(granted).toMatchObject({ status: 'approved', approvalsNeeded: 0, reviews: [] });
    expect((await readPrefix.run(portal, system, { scheme, prefix })).ok).toBe(true);
    expect(await historyOf(granted.id)).toEqual([
      [desk.ann.id, 'submitted'],
      [desk.ann.id, 'approved'],
    ]);
  });

  it('has a registrar look at what can be taken for another, or is called like one', async () => {
    const near = given(await ask(portal, desk.ann, 'AUN', { title: 'Wholly different thing' }));
    expect(near).toMatchObject({ status: 'submitted', conflicts: ['lookalike'], approvalsNeeded: 1 });
    const { title } = given(await readPrefix.run(portal, system, { scheme, prefix: 'AUM' }));
    const alike = given(await ask(portal, desk.bob, fresh(), { title }));
    expect(alike).toMatchObject({ status: 'submitted', conflicts: ['similar'] });
    expect(given(await review(portal, desk.registrar, near.id, 'approve')).status).toBe('approved');
  });
});

describe('changing a request', () => {
  it('moves its hold to another prefix, or leaves it where that is taken', async () => {
    const [prefix, other] = [fresh(), fresh()];
    const { id } = given(await ask(portal, desk.ann, prefix));
    expect(outcome(await reviseRequest.run(portal, desk.ann, { id, prefix: 'AUM' }))).toBe('conflict prefix');
    expect(await held(prefix)).toEqual([{ registered: false, request_id: id }]);
    expect(given(await reviseRequest.run(portal, desk.ann, { id, prefix: other })).subject).toMatchObject({
      prefix: other,
    });
    expect([await held(prefix), await held(other)]).toEqual([[], [{ registered: false, request_id: id }]]);
  });

  it('is for whoever asked, and takes no field that its kind has not', async () => {
    const { id } = given(await ask(portal, desk.ann, fresh()));
    expect(outcome(await reviseRequest.run(portal, desk.bob, { id, title: 'Mine' }))).toBe('forbidden');
    expect(outcome(await withdrawRequest.run(portal, desk.registrar, { id }))).toBe('forbidden');
    expect(outcome(await reviseRequest.run(portal, desk.ann, { id, label: 'x' }))).toBe('invalid label');
  });

  it('of a submitted one that changes nothing renews nothing', async () => {
    const asked = given(await ask(portal, desk.ann, fresh()));
    now = new Date('2026-12-20T09:00:00Z');
    const again = given(await reviseRequest.run(portal, desk.ann, { id: asked.id, reason: asked.reason }));
    expect(again).toEqual(asked);
    expect(await historyOf(asked.id)).toEqual([[userIdOf(desk.ann), 'submitted']]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCategories } from '../category/list-categories';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { changePrefixStatus } from '../prefix/change-prefix-status';
import { createPrefix } from '../prefix/create-prefix';
import { readPrefix } from '../prefix/read-prefix';
import { endReservation } from '../reservation/end-reservation';
import { listReservations } from '../reservation/list-reservations';
import { reservePrefix } from '../reservation/reserve-prefix';
import { consentToRequest } from './consent-to-request';
import { ask, type Desk, given, openDesk, outcome, review, scheme, setScheme } from './desk.fixture';
import { requestCategory } from './request-category';
import { requestOwnership } from './request-ownership';
import { requestRetirement } from './request-retirement';
import { reviseRequest } from './revise-request';
import { withdrawRequest } from './withdraw-request';

let portal: TestPortal;
let desk: Desk;
beforeAll(async () => {
  portal = await openTestPortal();
  desk = await openDesk(portal);
});
afterAll(() => portal.close());

const reason = 'Reorganised';
const ownersOf = async (prefix: string) =>
  given(await readPrefix.run(portal, system, { scheme, prefix })).owners.map(({ slug }) => slug);

/** A prefix of its own for each test. */
let made = 0;
async function newPrefix(owners: readonly string[] = ['spears']): Promise<string> {
  made += 1;
  const prefix = `Y${String.fromCharCode(65 + made)}Y`;
  given(await createPrefix.run(portal, system, { scheme, prefix, title: prefix, owners }));
  return prefix;
}

describe('a request for ownership', () => {
  const hand = (prefix: string, actor = desk.bob, owners = ['kaz']) =>
    requestOwnership.run(portal, actor, { scheme, prefix, owners, reason });

  it('is granted when the present owner has consented and a registrar has approved, in either order', async () => {
    for (const consentFirst of [true, false]) {
      const prefix = await newPrefix();
      const { id, consent } = given(await hand(prefix.toLowerCase()));
      expect(consent).toBe(false);
      const steps = [
        () => consentToRequest.run(portal, desk.owner, { id, comment: 'Gladly.' }),
        () => review(portal, desk.registrar, id, 'approve'),
      ];
      const [first, second] = consentFirst ? steps : steps.toReversed();
      expect(outcome(await (first ?? fail)())).toBe('submitted');
      expect(await ownersOf(prefix)).toEqual(['spears']);
      expect(outcome(await (second ?? fail)())).toBe('approved');
      expect(await ownersOf(prefix)).toEqual(['kaz']);
      const events = await portal.sql(
        `SELECT type FROM audit_event WHERE prefix_id = (SELECT id FROM prefix WHERE prefix = $1) ORDER BY id`,
        [prefix],
      );
      expect(events.map(({ type }) => type).at(-1)).toBe('prefix.changed');
      expect(events.filter(({ type }) => type === 'request.changed')).toHaveLength(3);
    }
  });

  it('is consented to by who acts for a present owner, once, and for what is asked for now', async () => {
    const { id } = given(await hand(await newPrefix()));
    const consent = (actor: Desk[keyof Desk]) => consentToRequest.run(portal, actor, { id });
    expect(outcome(await consent(desk.ann))).toBe('forbidden');
    expect(outcome(await consent(desk.registrar))).toBe('forbidden');
    expect(given(await consent(desk.owner)).consent).toBe(true);
    expect(outcome(await consent(desk.owner))).toBe('already-approved');
    const revised = given(await reviseRequest.run(portal, desk.bob, { id, owners: ['ogu'] }));
    expect(revised).toMatchObject({ consent: false, subject: { owners: [{ slug: 'ogu' }] } });
    expect(outcome(await reviseRequest.run(portal, desk.bob, { id, owners: [] }))).toBe('required owners');
  });

  it('by its owner has their consent, which is enough where the scheme is open', async () => {
    const prefix = await newPrefix();
    expect(given(await hand(prefix, desk.owner))).toMatchObject({ status: 'submitted', consent: true });
    await setScheme(portal, { policy: 'open' });
    const open = await newPrefix();
    expect(outcome(await hand(open, desk.owner))).toBe('approved');
    expect(await ownersOf(open)).toEqual(['kaz']);
    await setScheme(portal, { policy: 'registrar' });
  });

  it('for what nobody owns needs the registrar alone', async () => {
    const prefix = await newPrefix([]);
    const { id, consent } = given(await hand(prefix));
    expect(consent).toBeNull();
    expect(outcome(await consentToRequest.run(portal, system, { id }))).toBe('sign-in');
    expect(outcome(await review(portal, desk.registrar, id, 'approve'))).toBe('approved');
    expect(await ownersOf(prefix)).toEqual(['kaz']);
  });

  it('is one at a time, and refused for what is not there', async () => {
    const prefix = await newPrefix();
    const { id } = given(await hand(prefix));
    expect(outcome(await hand(prefix, desk.ann))).toBe('conflict prefix');
    given(await withdrawRequest.run(portal, desk.bob, { id }));
    expect(outcome(await hand(prefix, desk.ann))).toBe('submitted');
    expect(outcome(await hand('QQQ'))).toBe('missing prefix');
    expect(outcome(await hand(await newPrefix(), desk.ann, ['nobody-there']))).toBe('missing owners.0');
  });
});

describe('a request for a category', () => {
  const wanted = {
    scheme: 'platform',
    segment: 'error-type',
    value: '78',
    label: 'New',
    httpStatus: 418,
    reason,
  };

  it('adds the value once it is approved', async () => {
    const { id } = given(await requestCategory.run(portal, desk.ann, wanted));
    expect(outcome(await requestCategory.run(portal, desk.bob, wanted))).toBe('conflict value');
    given(await reviseRequest.run(portal, desk.ann, { id, label: 'Newer' }));
    expect(outcome(await review(portal, desk.registrar, id, 'approve'))).toBe('approved');
    const all = given(await listCategories.run(portal, system, { scheme: 'platform' }));
    expect(all.find(({ value }) => value === '78')).toMatchObject({
      label: 'Newer',
      attributes: { httpStatus: 418 },
    });
  });

  it.each([
    [{ value: '01' }, 'conflict value'],
    [{ value: 'x' }, 'not-in-grammar value'],
    [{ segment: 'nothing' }, 'missing segment'],
    [{ scheme: 'nothing' }, 'missing scheme'],
  ])('%j is refused with %s', async (more, refused) => {
    expect(outcome(await requestCategory.run(portal, desk.ann, { ...wanted, ...more }))).toBe(refused);
  });
});

describe('a request that a prefix is retired', () => {
  const retire = (prefix: string, actor = desk.owner) =>
    requestRetirement.run(portal, actor, { scheme, prefix, reason });
  const to = (prefix: string, status: string) =>
    changePrefixStatus.run(portal, system, { scheme, prefix, status });

  it('comes from its owner, for what is deprecated, and retires it once it is approved', async () => {
    const prefix = await newPrefix();
    expect(outcome(await retire(prefix))).toBe('not-in-lifecycle prefix');
    given(await to(prefix, 'deprecated'));
    expect(outcome(await retire(prefix, desk.ann))).toBe('forbidden');
    const { id } = given(await retire(prefix));
    expect(outcome(await review(portal, desk.registrar, id, 'approve'))).toBe('approved');
    expect(given(await readPrefix.run(portal, system, { scheme, prefix })).status).toBe('retired');
    expect(outcome(await retire(prefix))).toBe('retired prefix');
    expect(outcome(await ask(portal, desk.ann, prefix))).toBe('retired prefix');
  });

  it('is not granted where the prefix is in use again', async () => {
    const prefix = await newPrefix();
    given(await to(prefix, 'deprecated'));
    const { id } = given(await retire(prefix));
    given(await to(prefix, 'active'));
    expect(outcome(await review(portal, desk.registrar, id, 'approve'))).toBe('not-in-lifecycle prefix');
  });
});

describe('a reserved prefix', () => {
  const until = '2999-01-01';
  const reserve = (prefix: string, more: object = {}) =>
    reservePrefix.run(portal, desk.registrar, { scheme, prefix, until, reason, ...more });
  const claim = (prefix: string) =>
    portal.sql(
      `SELECT prefix_id IS NOT NULL AS registered, request_id IS NOT NULL AS held, reservation_id IS NOT NULL AS reserved
       FROM prefix_claim WHERE prefix = $1`,
      [prefix],
    );

  it('is for whom it is reserved: others are refused, and it is reserved again when their request comes to nothing', async () => {
    const { id } = given(await reserve('wqa', { owner: 'spears' }));
    const listed = given(await listReservations.run(portal, system, { prefix: 'WQA' }));
    expect(listed.items).toMatchObject([
      { id, prefix: 'WQA', from: null, owner: { slug: 'spears' }, state: 'held' },
    ]);
    expect(outcome(await ask(portal, desk.ann, 'WQA'))).toBe('reserved prefix');
    const direct = await createPrefix.run(portal, desk.second, { scheme, prefix: 'WQA', title: 'x' });
    expect(direct).toMatchObject({ refusal: { fault: 'reserved' } });
    const first = given(await ask(portal, desk.owner, 'WQA'));
    expect(await claim('WQA')).toEqual([{ registered: false, held: true, reserved: true }]);
    given(await withdrawRequest.run(portal, desk.owner, { id: first.id }));
    expect(await claim('WQA')).toEqual([{ registered: false, held: false, reserved: true }]);
    const second = given(await ask(portal, desk.owner, 'WQA'));
    expect(outcome(await review(portal, desk.registrar, second.id, 'approve'))).toBe('approved');
    expect(await claim('WQA')).toEqual([{ registered: true, held: false, reserved: false }]);
    const after = given(await listReservations.run(portal, system, { prefix: 'WQA' }));
    expect(after.items).toMatchObject([{ id, state: 'ended' }]);
  });

  it('can be given back, and taken by who reserved it', async () => {
    const { id } = given(await reserve('WQB'));
    given(await endReservation.run(portal, desk.registrar, { id }));
    expect(await claim('WQB')).toEqual([]);
    expect(outcome(await ask(portal, desk.ann, 'WQB'))).toBe('submitted');
    given(await reserve('WQC'));
    given(await createPrefix.run(portal, desk.registrar, { scheme, prefix: 'WQC', title: 'Own' }));
    expect(await claim('WQC')).toEqual([{ registered: true, held: false, reserved: false }]);
  });

  it('is over when its time is, for whoever comes next', async () => {
    given(await reserve('WQD', { until: '2026-12-31' }));
    const later = { ...portal, clock: () => new Date('2027-01-01T00:00:00Z') };
    expect(outcome(await ask(later, desk.ann, 'WQD'))).toBe('submitted');
    const [event] = await portal.sql(
      `SELECT changes FROM audit_event WHERE type = 'reservation.changed' AND subject_name = 'WQD'`,
    );
    expect(event).toEqual({ changes: { state: { from: 'held', to: 'expired' } } });
  });

  it.each([
    ['AUM', {}, 'conflict prefix'],
    ['au', {}, 'not-in-grammar prefix'],
    ['WQE', { until: '2020-01-01' }, 'invalid until'],
    ['WQE', { owner: 'nobody-there' }, 'missing owner'],
  ])('%s with %j is refused with %s', async (prefix, more, refused) => {
    const result = await reserve(prefix, more);
    const fields = result.ok ? [] : result.refusal.fields.map(({ field }) => field);
    expect([result.ok ? 'held' : result.refusal.fault, ...fields].join(' ')).toBe(refused);
  });
});

function fail(): never {
  throw new Error('There is such a step.');
}

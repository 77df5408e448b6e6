import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { requestAnswer } from '../../domain/request-answer';
import { person } from '../fixtures/people';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { changeNoticeSetting } from '../notice/change-notice-setting';
import { countAllUnseen } from '../notice/count-all-unseen';
import { listNotices } from '../notice/list-notices';
import { seeNotices } from '../notice/see-notices';
import { createWebhook } from '../webhook/create-webhook';
import { commentOnRequest } from './comment-on-request';
import { consentToRequest } from './consent-to-request';
import { ask, type Desk, given, openDesk, review, scheme, setScheme } from './desk.fixture';
import { escalateRequest } from './escalate-request';
import { expireRequest } from './expire-request';
import { remindOfRequest } from './remind-of-request';
import { requestOwnership } from './request-ownership';
import { reviseRequest } from './revise-request';
import { withdrawRequest } from './withdraw-request';

let portal: TestPortal;
let desk: Desk;
let admin: Desk['ann'];
let now: Date;
beforeAll(async () => {
  portal = { ...(await openTestPortal()), clock: () => now };
  desk = await openDesk(portal);
  admin = await person(portal, { roles: [{ role: 'admin' }] });
});
afterAll(() => portal.close());
beforeEach(async () => {
  now = new Date('2026-11-30T09:00:00Z');
  await setScheme(portal, { policy: 'registrar', holdDays: 30, remindDays: 3, escalateDays: 3 });
});
afterEach(async () => {
  await portal.sql(
    `UPDATE request SET status = 'withdrawn' WHERE status IN ('submitted', 'changes-requested')`,
  );
  await portal.sql('DELETE FROM prefix_claim WHERE prefix_id IS NULL');
  for (const table of ['notice', 'notice_setting', 'mail', 'webhook_delivery', 'webhook']) {
    await portal.sql(`DELETE FROM ${table}`);
  }
});

let made = 0;
/** A prefix that nobody has asked for yet. */
function fresh(): string {
  made += 1;
  return `Q${String.fromCharCode(65 + made)}Z`;
}

const everybody = () => ({ ...desk, admin });
/** Who was told of what since this was asked last. */
async function heard(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const told: Record<string, unknown[]> = {};
  for (const { user_id, told: what } of await portal.sql('SELECT user_id, told FROM notice ORDER BY id')) {
    const [who = 'somebody else'] = Object.entries(everybody()).find(([, { id }]) => id === user_id) ?? [];
    told[who] = [...(told[who] ?? []), Object(what).happening];
  }
  await portal.sql('DELETE FROM notice');
  return told;
}
const later = (days: number) => {
  now = new Date(now.getTime() + days * 86_400_000);
};

describe('of a request hear', () => {
  it('those whom it concerns, from asking to the decision, and never who did it', async () => {
    const { ann, bob, registrar, second } = desk;
    const { id } = given(await ask(portal, ann, fresh()));
    expect(await heard()).toEqual({ registrar: ['submitted'], second: ['submitted'] });
    given(await commentOnRequest.run(portal, bob, { id, text: 'We have one that does this.' }));
    expect(await heard()).toEqual({ ann: ['commented'] });
    given(await review(portal, registrar, id, 'request-changes', 'Say what it is for.'));
    expect(await heard()).toEqual({ ann: ['decided'], bob: ['decided'] });
    given(await reviseRequest.run(portal, ann, { id, title: 'Event store' }));
    expect(await heard()).toEqual({ registrar: ['changed'] });
    given(await review(portal, second, id, 'approve'));
    expect(await heard()).toEqual({ ann: ['decided'], bob: ['decided'], registrar: ['decided'] });
  });

  it('nobody, where it is granted at once', async () => {
    await setScheme(portal, { policy: 'open' });
    const asked = given(await ask(portal, desk.ann, 'YQW', { title: 'Zeppelin quartz' }));
    expect([asked.status, await heard()]).toEqual(['approved', {}]);
  });

  it('the owners whose consent it needs, then whoever asked', async () => {
    const { ann, owner } = desk;
    const input = { scheme, prefix: 'EVS', owners: ['kaz'], reason: 'We run it now.' };
    const { id } = given(await requestOwnership.run(portal, ann, input));
    expect(await heard()).toEqual({ owner: ['submitted'], registrar: ['submitted'], second: ['submitted'] });
    given(await consentToRequest.run(portal, owner, { id }));
    expect(await heard()).toEqual({ ann: ['consented'] });
    given(await withdrawRequest.run(portal, ann, { id }));
    expect(await heard()).toEqual({ owner: ['withdrawn'] });
  });

  it('administrators where nobody answers, its author before and when it ends; each once, by however many processes', async () => {
    given(await ask(portal, desk.ann, fresh()));
    await heard();
    const tend = async () => {
      const duties = [escalateRequest, remindOfRequest, expireRequest];
      await Promise.all([...duties, ...duties].map((duty) => duty.run(portal, system, {})));
      return heard();
    };
    later(4);
    expect(await tend()).toEqual({ admin: ['escalated'] });
    later(24);
    expect(await tend()).toEqual({ ann: ['expiring'] });
    later(3);
    expect(await tend()).toEqual({ ann: ['expired'] });
  });

  it('nobody who may not sign in, and administrators where there is no registrar', async () => {
    const both = [desk.registrar.id, desk.second.id];
    await portal.sql('UPDATE "user" SET disabled_at = now() WHERE id = ANY($1)', [both]);
    given(await ask(portal, desk.ann, fresh()));
    await portal.sql('UPDATE "user" SET disabled_at = NULL WHERE id = ANY($1)', [both]);
    expect(await heard()).toEqual({ admin: ['submitted'] });
  });
});

describe('a mail', () => {
  const addressOf = ({ id }: { readonly id: string }) => `${id}@errdex.test`;
  const mails = () => portal.sql('SELECT recipient, locale, letter FROM mail ORDER BY id');

  it('says what happened, the words of a comment and where it is, in the language its reader chose', async () => {
    const { ann, registrar } = desk;
    await portal.sql(`UPDATE "user" SET locale = 'ja' WHERE id = $1`, [ann.id]);
    const prefix = fresh();
    const { id } = given(await ask(portal, ann, prefix));
    given(await review(portal, registrar, id, 'decline', 'Take EVS.'));
    await portal.sql(`UPDATE "user" SET locale = NULL WHERE id = $1`, [ann.id]);
    const [asked, , decided] = await mails();
    expect(asked).toMatchObject({
      recipient: addressOf(registrar),
      locale: 'en',
      letter: {
        kind: 'notice',
        name: registrar.name,
        told: { happening: 'submitted', name: prefix, by: ann.name, comment: null },
        link: `http://errdex.test/requests/${id}`,
      },
    });
    expect(decided).toMatchObject({
      recipient: addressOf(ann),
      locale: 'ja',
      letter: {
        told: { happening: 'decided', status: 'declined', comment: 'Take EVS.' },
        link: `http://errdex.test/ja/requests/${id}`,
        manage: 'http://errdex.test/ja/account#notices',
      },
    });
  });

  it('does not come to who wants to be told in the portal only', async () => {
    const { ann, registrar, second } = desk;
    given(await changeNoticeSetting.run(portal, registrar, { byMail: false }));
    given(await ask(portal, ann, fresh()));
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([addressOf(second)]);
    expect(await heard()).toEqual({ registrar: ['submitted'], second: ['submitted'] });
  });

  it('and the notice are not there where the change is refused', async () => {
    const { ann, registrar } = desk;
    const { id } = given(await ask(portal, ann, fresh()));
    await heard();
    await portal.sql('DELETE FROM mail');
    expect(await review(portal, registrar, id, 'decline')).toMatchObject({ ok: false });
    expect([await heard(), await mails()]).toEqual([{}, []]);
  });
});

it('notices are listed newest first, counted, and seen up to one', async () => {
  const { ann, registrar } = desk;
  for (let at = 0; at < 3; at += 1) given(await ask(portal, ann, fresh()));
  const first = given(await listNotices.run(portal, registrar, { limit: 2 }));
  expect(first.total).toBe(3);
  const cursor = first.nextCursor ?? undefined;
  const rest = given(await listNotices.run(portal, registrar, { limit: 2, cursor }));
  const ids = [...first.items, ...rest.items].map((notice) => Number(notice.id));
  expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  expect(new Set(ids).size).toBe(3);
  const unseen = async (who: Actor) => given(await countAllUnseen.run(portal, who, {})).notices;
  expect(await unseen(registrar)).toBe(3);
  given(await seeNotices.run(portal, registrar, { upTo: rest.items[0]?.id }));
  expect([await unseen(registrar), await unseen(desk.second)]).toEqual([2, 3]);
  given(await seeNotices.run(portal, registrar, {}));
  expect(await unseen(registrar)).toBe(0);
});

it('webhooks hear what they asked for, as REST tells it', async () => {
  const { ann, registrar } = desk;
  const url = 'https://hooks.example.com/';
  const hooks = [
    { title: 'All', url },
    { title: 'Decisions', url, happenings: ['decided'], schemes: [scheme] },
    { title: 'Elsewhere', url, schemes: ['platform'] },
    { title: 'Disabled', url },
  ];
  for (const hook of hooks) given(await createWebhook.run(portal, system, hook));
  await portal.sql(`UPDATE webhook SET disabled_at = now() WHERE title = 'Disabled'`);
  const { id } = given(await ask(portal, ann, fresh()));
  const declined = given(await review(portal, registrar, id, 'decline', 'Take EVS.'));
  const queued = await portal.sql(
    `SELECT w.title, d.type, d.payload FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id ORDER BY d.id`,
  );
  expect(queued.map(({ title, type }) => [title, type])).toEqual([
    ['All', 'request.submitted'],
    ['All', 'request.decided'],
    ['Decisions', 'request.decided'],
  ]);
  expect(JSON.parse(String(queued[2]?.payload))).toEqual({
    type: 'request.decided',
    timestamp: now.toISOString(),
    data: {
      request: JSON.parse(JSON.stringify(requestAnswer(declined, portal.url))),
      by: { id: registrar.id, name: registrar.name },
      comment: 'Take EVS.',
    },
  });
});

import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { insertEvents } from '../../store/audit-event-store';
import { listActivity } from '../audit-event/list-activity';
import { updateCode } from '../code/update-code';
import { signedIn } from '../fixtures/actor';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { updatePrefix } from '../prefix/update-prefix';
import type { Portal } from '../use-case';
import { changeDigest } from './change-digest';
import { countNews } from './count-news';
import { listWatches } from './list-watches';
import { makeDigest } from './make-digest';
import { markNewsSeen } from './mark-news-seen';
import { settleEvents } from './settle-events';
import { unwatchSubject } from './unwatch-subject';
import { watchSubject } from './watch-subject';

const ann: Actor = signedIn({ id: 'ann', name: 'Ann' }, [{ role: 'member' }], []);
const DAY = 86_400_000;

let portal: TestPortal;
let now: Date;
beforeEach(async () => {
  const opened = await openTestPortal();
  now = new Date();
  portal = { ...opened, clock: () => now };
  await portal.sql(`INSERT INTO "user" (id, email, name, locale) VALUES ('ann', 'ann@x.test', 'Ann', 'ja')`);
});
afterEach(() => portal.close());

const code = { scheme: 'soracom', code: 'AUM0017' };
const watch = (type: 'code' | 'prefix', scheme: string, name: string) =>
  watchSubject.run(portal, ann, { type, scheme, name });
const retitle = (title: string, actor: Actor = system) => updateCode.run(portal, actor, { ...code, title });
const news = async () => {
  const result = await countNews.run(portal, ann, {});
  return result.ok && result.value;
};

/** What a process does each minute. */
async function makeDue(process: Portal): Promise<void> {
  const settled = await settleEvents.run(process, system, {});
  if (!settled.ok || settled.value === null) return;
  for (;;) {
    const made = await makeDigest.run(process, system, { upTo: settled.value });
    if (!made.ok) throw new Error(made.refusal.fault);
    if (!made.value.made) return;
  }
}
const mails = () => portal.sql(`SELECT recipient, locale, letter FROM mail ORDER BY id`);
const counts = async () => (await mails()).map(({ letter }) => Object(letter).count);

describe('news', () => {
  it('are what others did to what one watches since, until one has seen it', async () => {
    await retitle('Before');
    await watch('prefix', 'soracom', 'aum');
    await watch('code', 'soracom', 'aum-17');
    expect(await news()).toBe(0);
    await retitle('One');
    await updatePrefix.run(portal, system, { scheme: 'soracom', prefix: 'AUM', title: 'Two' });
    await updateCode.run(portal, system, { scheme: 'auth-service', code: 'AUTH_001', title: 'Elsewhere' });
    expect(await news()).toBe(2);
    const listed = await listActivity.run(portal, ann, { watched: 'me' });
    expect(
      listed.ok && listed.value.items.slice(0, 3).map(({ subjectName, isNews }) => [subjectName, isNews]),
    ).toEqual([
      ['AUM', true],
      ['AUM0017', true],
      ['AUM0017', false],
    ]);
    await markNewsSeen.run(portal, ann, {});
    expect(await news()).toBe(0);
  });

  it('are not what one does oneself', async () => {
    const admin = signedIn({ id: 'ann', name: 'Ann' }, [{ role: 'admin' }], []);
    await watch('code', 'soracom', 'AUM0017');
    await retitle('Mine', admin);
    expect(await news()).toBe(0);
  });

  it('end where one stops watching', async () => {
    await watch('code', 'soracom', 'AUM0017');
    await watch('code', 'soracom', 'AUM0017');
    expect(await listWatches.run(portal, ann, {})).toMatchObject({
      value: [{ type: 'code', name: 'AUM0017' }],
    });
    await retitle('One');
    await unwatchSubject.run(portal, ann, { type: 'code', scheme: 'soracom', name: 'AUM0017' });
    expect(await news()).toBe(0);
  });

  it('refuse what there is not, and more than one can watch', async () => {
    expect(await watch('code', 'soracom', 'XXX9')).toMatchObject({
      refusal: { fields: [{ fault: 'missing' }] },
    });
    await watch('code', 'soracom', 'AUM0017');
    await portal.sql(`INSERT INTO watch (user_id, subject_type, subject_id)
      SELECT 'ann', 'code', (900000 + n)::text FROM generate_series(1, 499) AS n`);
    expect(await watch('prefix', 'soracom', 'AUM')).toMatchObject({
      refusal: { fields: [{ fault: 'too-big', params: { limit: 500 } }] },
    });
  });
});

describe('a digest', () => {
  it('tells once a day, to each in their language, what happened since the last', async () => {
    await watch('prefix', 'soracom', 'AUM');
    await retitle('One');
    await makeDue(portal);
    expect(await mails()).toEqual([]);
    now = new Date(now.getTime() + DAY);
    await retitle('Two');
    await makeDue(portal);
    await makeDue(portal);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      recipient: 'ann@x.test',
      locale: 'ja',
      letter: {
        kind: 'digest',
        count: 2,
        events: [{ subjectName: 'AUM0017', link: 'http://errdex.test/ja/codes/soracom/AUM0017' }, {}],
        all: 'http://errdex.test/ja/activity?watched=me',
      },
    });
    expect(JSON.stringify(mail)).not.toContain('Two');
    now = new Date(now.getTime() + DAY);
    await makeDue(portal);
    expect(await counts()).toEqual([2]);
  });

  it('is made once, however many processes are at it', async () => {
    for (const id of ['b', 'c', 'd', 'e']) {
      await portal.sql(`INSERT INTO "user" (id, email, name) VALUES ($1, $1 || '@x.test', $1)`, [id]);
      const actor = signedIn({ id, name: id }, [], []);
      await watchSubject.run(portal, actor, { type: 'code', scheme: 'soracom', name: 'AUM0017' });
    }
    await retitle('One');
    now = new Date(now.getTime() + DAY);
    await Promise.all([makeDue(portal), makeDue(portal), makeDue(portal), makeDue(portal)]);
    expect((await mails()).map(({ recipient }) => String(recipient)).toSorted()).toEqual(
      ['b', 'c', 'd', 'e'].map((id) => `${id}@x.test`),
    );
  });

  it('is made by another where a process ends half-way, and nothing of it is lost', async () => {
    await watch('code', 'soracom', 'AUM0017');
    await retitle('One');
    now = new Date(now.getTime() + DAY);
    const dying: Portal = {
      ...portal,
      database: {
        ...portal.database,
        transaction: (change) =>
          portal.database.transaction(async (db) => {
            await change(db);
            throw new Error('killed');
          }),
      },
    };
    await expect(makeDigest.run(dying, system, { upTo: '99999999' })).rejects.toThrow('killed');
    expect(await mails()).toEqual([]);
    await makeDue(portal);
    expect(await counts()).toEqual([1]);
  });

  it('does not miss what was still being written when a later event was there', async () => {
    await watch('code', 'soracom', 'AUM0017');
    const [row] = await portal.sql(`SELECT id FROM code WHERE code = 'AUM0017'`);
    const event = {
      type: 'code.changed',
      subjectType: 'code',
      subjectId: String(row?.id),
      subjectName: 'AUM0017',
      scheme: 'soracom',
      changes: {},
    } as const;
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const writing = new Promise<Promise<void>>((resolve) => {
      const whole = portal.database.transaction(async (db) => {
        await insertEvents(db, system, now, [event]);
        resolve(whole);
        await held;
      });
    });
    now = new Date(now.getTime() + DAY);
    const made = makeDue(portal);
    if (inject('database').kind === 'postgres') await someoneWaits();
    finish();
    await await writing;
    await made;
    expect(await counts()).toEqual([1]);
  });

  it('comes as often as one wants', async () => {
    await watch('code', 'soracom', 'AUM0017');
    await changeDigest.run(portal, ann, { frequency: 'off' });
    await retitle('One');
    now = new Date(now.getTime() + DAY);
    await makeDue(portal);
    await changeDigest.run(portal, ann, { frequency: 'weekly' });
    await retitle('Two');
    now = new Date(now.getTime() + 6 * DAY);
    await makeDue(portal);
    expect(await mails()).toEqual([]);
    now = new Date(now.getTime() + DAY);
    await makeDue(portal);
    expect(await counts()).toEqual([1]);
  });

  it('does not come to who may not sign in', async () => {
    await watch('code', 'soracom', 'AUM0017');
    await retitle('One');
    await portal.sql(`UPDATE "user" SET disabled_at = now() WHERE id = 'ann'`);
    now = new Date(now.getTime() + DAY);
    await makeDue(portal);
    expect(await mails()).toEqual([]);
  });
});

/** Until a statement waits for a lock. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const waiting = await portal.sql('SELECT 1 FROM pg_locks WHERE NOT granted');
    if (waiting.length > 0) return;
  }
}

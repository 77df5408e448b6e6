import { createHook } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOfSession } from '../../auth/caller';
import type { Actor } from '../../domain/access';
import { PASSWORD, PASSWORD_HASH } from '../fixtures/cast';
import { person } from '../fixtures/people';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { askPasswordReset } from './ask-password-reset';
import { changePassword } from './change-password';
import { endOtherSessions } from './end-other-sessions';
import { endSession } from './end-session';
import { offerSetUp } from './offer-set-up';
import { readAccount } from './read-account';
import { readSetUp } from './read-set-up';
import { resetPassword } from './reset-password';
import { setUp } from './set-up';
import { signIn } from './sign-in';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

const agent = 'test';
let addresses = 0;
const address = () => {
  addresses += 1;
  return `192.0.2.${addresses}`;
};
const refused = (fault: string) => ({ ok: false, refusal: expect.objectContaining({ fault }) });

type Known = Extract<Actor, { kind: 'user' }> & { readonly email: string };

async function known(): Promise<Known> {
  const ada = await person(portal);
  await portal.sql(
    `INSERT INTO account (id, account_id, provider_id, user_id, password) VALUES ($1, $1, 'credential', $1, $2)`,
    [ada.id, PASSWORD_HASH],
  );
  return ada;
}

const enter = (email: string, password = PASSWORD, from = address()) =>
  signIn.run(portal, anonymous, { email, password, address: from, agent });

/** The value of the session cookie that a sign-in gave out. */
async function cookieOf({ email }: Known): Promise<string> {
  const opened = await enter(email);
  if (!opened.ok) throw new Error(opened.refusal.fault);
  const [pair = ''] = (opened.value.cookies[0] ?? '').split(';');
  return decodeURIComponent(pair.slice(pair.indexOf('=') + 1));
}

const whose = async (cookie: string) => {
  const found = await actorOfSession(portal, cookie);
  return found.ok ? (found.value?.id ?? null) : null;
};

describe('signing in', () => {
  it('opens a session that is kept from scripts and from other sites', async () => {
    const ada = await known();
    const opened = await enter(ada.email.toUpperCase());
    expect(opened).toMatchObject({ ok: true });
    const cookies = opened.ok ? opened.value.cookies : [];
    expect(cookies).toEqual([
      expect.stringMatching(/^errdex\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await whose(await cookieOf(ada))).toBe(ada.id);
  });

  it('gives out a secure cookie where the portal is reached by https', async () => {
    const ada = await known();
    const secure = { ...portal, url: 'https://errdex.test', database: { ...portal.database } };
    const opened = await signIn.run(secure, anonymous, {
      email: ada.email,
      password: PASSWORD,
      address: address(),
      agent,
    });
    expect(opened.ok && opened.value.cookies[0]).toMatch(/^__Secure-errdex\.session_token=.*; Secure/);
  });

  it('opens another session each time: a token that somebody planted never becomes one', async () => {
    const ada = await known();
    expect(await cookieOf(ada)).not.toBe(await cookieOf(ada));
  });

  it('refuses in one way a wrong password, an unknown address, a disabled user and who has no password', async () => {
    const disabled = await known();
    await portal.sql('UPDATE "user" SET disabled_at = now() WHERE id = $1', [disabled.id]);
    const without = await person(portal);
    const answers = await Promise.all([
      enter((await known()).email, 'not the password'),
      enter('nobody@errdex.test'),
      enter('not an address'),
      enter(disabled.email),
      enter(without.email),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toEqual(refused('wrong-credentials'));
  });

  it('does the work of a password also where there is nobody, so that it takes as long', async () => {
    const begun: string[] = [];
    const work = createHook({ init: (_, type) => void begun.push(type) }).enable();
    for (const email of [(await known()).email, 'nobody@errdex.test']) {
      begun.length = 0;
      await enter(email, 'not the password');
      expect(begun.filter((type) => type === 'SCRYPTREQUEST')).toHaveLength(1);
    }
    work.disable();
  });

  it('waits after ten wrong passwords from one place, while their owner gets in from another', async () => {
    const ada = await known();
    const here = address();
    for (let time = 0; time < 10; time += 1) {
      expect(await enter(ada.email, 'not the password', here)).toEqual(refused('wrong-credentials'));
    }
    const waiting = await enter(ada.email, PASSWORD, here);
    expect(waiting).toEqual(refused('rate-limit'));
    expect(waiting.ok ? 0 : waiting.refusal.params.seconds).toBeGreaterThan(800);
    expect(await enter(ada.email)).toMatchObject({ ok: true });
    const later = { ...portal, clock: () => new Date(Date.now() + 901_000) };
    const again = { email: ada.email, password: PASSWORD, address: here, agent };
    expect(await signIn.run(later, anonymous, again)).toMatchObject({ ok: true });
  });

  it('counts fairly where many try at once', async () => {
    const ada = await known();
    const here = address();
    const tries = await Promise.all(
      Array.from({ length: 25 }, () => enter(ada.email, 'not the password', here)),
    );
    const faults = tries.map((each) => (each.ok ? 'in' : each.refusal.fault));
    expect(faults.filter((fault) => fault === 'wrong-credentials')).toHaveLength(10);
    expect(faults.filter((fault) => fault === 'rate-limit')).toHaveLength(15);
  });

  it('keeps no address of those who try', async () => {
    await enter('somebody-private@errdex.test', 'x', '198.51.100.77');
    const kept = JSON.stringify(await portal.sql('SELECT key FROM throttle'));
    expect(kept).not.toMatch(/somebody-private|198\.51\.100\.77/);
  });
});

describe('a session', () => {
  it('is listed, marked as this one, and ended by its user alone', async () => {
    const [ada, eve] = [await known(), await known()];
    const [here, there] = [await cookieOf(ada), await cookieOf(ada)];
    const session = here.slice(0, here.lastIndexOf('.'));
    const account = await readAccount.run(portal, ada, { session });
    const sessions = account.ok ? account.value.sessions : [];
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    expect(JSON.stringify(sessions)).not.toContain(session);
    const other = sessions.find(({ isThis }) => !isThis);
    expect(await endSession.run(portal, eve, { id: other?.id })).toEqual(refused('missing'));
    expect(await whose(there)).toBe(ada.id);
    expect(await endSession.run(portal, ada, { id: other?.id })).toMatchObject({ ok: true });
    expect([await whose(here), await whose(there)]).toEqual([ada.id, null]);
  });

  it('ends with all others but this', async () => {
    const ada = await known();
    const [here, there] = [await cookieOf(ada), await cookieOf(ada)];
    await endOtherSessions.run(portal, ada, { session: here.slice(0, here.lastIndexOf('.')) });
    expect([await whose(here), await whose(there)]).toEqual([ada.id, null]);
  });
});

describe('changing the password', () => {
  it('needs the present one and a good one, ends the other sessions, and tells by mail and in the history', async () => {
    const ada = await known();
    const [here, there] = [await cookieOf(ada), await cookieOf(ada)];
    const session = here.slice(0, here.lastIndexOf('.'));
    const change = (current: string, password: string) =>
      changePassword.run(portal, ada, { current, password, session });
    expect(await change('not the password', 'eleven loud geese')).toMatchObject({
      refusal: { fields: [{ field: 'current', fault: 'wrong-credentials' }] },
    });
    expect(await change(PASSWORD, 'password1234')).toMatchObject({
      refusal: { fields: [{ field: 'password', fault: 'weak-password' }] },
    });
    expect(await change(PASSWORD, 'eleven loud geese')).toMatchObject({ ok: true });
    expect([await whose(here), await whose(there)]).toEqual([ada.id, null]);
    expect(await enter(ada.email)).toEqual(refused('wrong-credentials'));
    expect(await enter(ada.email, 'eleven loud geese')).toMatchObject({ ok: true });
    const mails = await portal.sql('SELECT letter FROM mail WHERE recipient = $1', [ada.email]);
    expect(mails).toEqual([{ letter: expect.objectContaining({ kind: 'password-changed' }) }]);
    const events = JSON.stringify(
      await portal.sql('SELECT changes FROM audit_event WHERE subject_id = $1', [ada.id]),
    );
    expect(events).toContain('password');
    expect(events).not.toMatch(/geese|horse/);
  });
});

describe('a forgotten password', () => {
  const ask = (email: string, from = address()) =>
    askPasswordReset.run(portal, anonymous, { email, locale: 'ja', address: from });
  const linkFor = async (email: string) => {
    const [row] = await portal.sql('SELECT letter, locale FROM mail WHERE recipient = $1 ORDER BY id DESC', [
      email,
    ]);
    const letter = row?.letter;
    const link = typeof letter === 'object' && letter !== null && 'link' in letter ? String(letter.link) : '';
    return { locale: row?.locale, link, token: link.slice(link.lastIndexOf('/') + 1) };
  };
  const reset = (token: string, password = 'eleven loud geese') =>
    resetPassword.run(portal, anonymous, { token, password });

  it('is set anew by the link of a mail, once, which ends every session', async () => {
    const ada = await known();
    const cookie = await cookieOf(ada);
    expect(await ask(ada.email)).toEqual({ ok: true, value: null });
    const { token, link, locale } = await linkFor(ada.email);
    expect([link, locale]).toEqual([`http://errdex.test/ja/reset-password/${token}`, 'ja']);
    expect(JSON.stringify(await portal.sql('SELECT identifier FROM verification'))).not.toContain(token);
    expect(await reset(token, 'password1234')).toMatchObject({
      refusal: { fields: [{ fault: 'weak-password' }] },
    });
    expect(await reset(token)).toMatchObject({ ok: true });
    expect(await whose(cookie)).toBeNull();
    expect(await enter(ada.email, 'eleven loud geese')).toMatchObject({ ok: true });
    expect(await reset(token)).toEqual(refused('link-over'));
  });

  it('is set once where two use one link at once, and older links end with it', async () => {
    const ada = await known();
    await ask(ada.email);
    const older = (await linkFor(ada.email)).token;
    await ask(ada.email);
    const { token } = await linkFor(ada.email);
    const both = await Promise.all([reset(token), reset(token, 'twelve quiet herons')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await reset(older)).toEqual(refused('link-over'));
  });

  it('is not set by a link that is too old, made up, or of a disabled user', async () => {
    const ada = await known();
    await ask(ada.email);
    const { token } = await linkFor(ada.email);
    const later = { ...portal, clock: () => new Date(Date.now() + 3_601_000) };
    const given = { token, password: 'eleven loud geese' };
    expect(await resetPassword.run(later, anonymous, given)).toEqual(refused('link-over'));
    expect(await reset('made-up')).toEqual(refused('link-over'));
    await portal.sql('UPDATE "user" SET disabled_at = now() WHERE id = $1', [ada.id]);
    expect(await reset(token)).toEqual(refused('link-over'));
  });

  it('is answered alike whether or not there is somebody, and no sooner', async () => {
    const ada = await known();
    for (const email of [ada.email, 'nobody@errdex.test']) {
      const began = performance.now();
      expect(await ask(email)).toEqual({ ok: true, value: null });
      expect(performance.now() - began).toBeGreaterThan(395);
    }
    expect(await portal.sql(`SELECT 1 FROM mail WHERE recipient = 'nobody@errdex.test'`)).toEqual([]);
  });

  it('is no way around the company account, nor into one that is disabled', async () => {
    const ada = await person(portal);
    await portal.sql(
      `INSERT INTO account (id, account_id, provider_id, user_id) VALUES ($1, $1, 'oidc', $1)`,
      [ada.id],
    );
    const eve = await known();
    await portal.sql('UPDATE "user" SET disabled_at = now() WHERE id = $1', [eve.id]);
    for (const { email } of [ada, eve]) {
      await ask(email);
      expect(await portal.sql('SELECT 1 FROM mail WHERE recipient = $1', [email])).toEqual([]);
    }
  });

  it('can be asked for three times an hour', async () => {
    const { email } = await known();
    for (let time = 0; time < 3; time += 1) expect(await ask(email)).toMatchObject({ ok: true });
    expect(await ask(email)).toEqual(refused('rate-limit'));
  });
});

describe('setting up', () => {
  const given = { name: 'Ada', email: 'Ada@errdex.test', password: 'seven quiet herons' };

  it('makes one administrator with a key of the console, whoever else tries at the same time', async () => {
    const empty = await openTestPortal({ seeded: false });
    try {
      const keys = await Promise.all([offerSetUp.run(empty, system, {}), offerSetUp.run(empty, system, {})]);
      const [one, two] = keys.map((offered) => (offered.ok ? offered.value : null));
      const begin = (key: string | null | undefined) =>
        setUp.run(empty, anonymous, { ...given, key, address: address() });
      expect(await readSetUp.run(empty, anonymous, {})).toEqual({ ok: true, value: { isOpen: true } });
      expect(await begin('made up')).toMatchObject({
        refusal: { fields: [{ field: 'key', fault: 'link-over' }] },
      });
      const all = await Promise.all([begin(one), begin(one), begin(two), begin(two)]);
      expect(all.filter(({ ok }) => ok)).toHaveLength(1);
      expect(
        await empty.sql('SELECT u.email, r.role::text FROM "user" u JOIN user_role r ON r.user_id = u.id'),
      ).toEqual([{ email: 'ada@errdex.test', role: 'admin' }]);
      expect(await begin(two)).toEqual(refused('missing'));
      expect(await readSetUp.run(empty, anonymous, {})).toEqual({ ok: true, value: { isOpen: false } });
      expect(await offerSetUp.run(empty, system, {})).toEqual({ ok: true, value: null });
    } finally {
      await empty.close();
    }
  });
});

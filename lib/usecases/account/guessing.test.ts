import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOfSession } from '../../auth/caller';
import { hashPassword } from '../../auth/password';
import { throttles } from '../../domain/throttle';
import { person } from '../fixtures/people';
import { openTestPortal, type TestPortal } from '../fixtures/portal';
import { askPasswordReset } from './ask-password-reset';
import { signIn } from './sign-in';

const anonymous = { kind: 'anonymous' } as const;
const password = 'a horse that nobody guesses';
let portal: TestPortal;
let hash = '';
beforeAll(async () => {
  portal = await openTestPortal({ seeded: false });
  hash = await hashPassword(password);
});
afterAll(() => portal.close());
beforeEach(() => portal.sql('DELETE FROM throttle'));

async function account({ disabled = false } = {}): Promise<{ readonly id: string; readonly email: string }> {
  const made = await person(portal);
  await portal.sql(
    `INSERT INTO account (id, account_id, provider_id, user_id, password) VALUES ($1, $1, 'credential', $1, $2)`,
    [made.id, hash],
  );
  if (disabled) await portal.sql('UPDATE "user" SET disabled_at = now() WHERE id = $1', [made.id]);
  return made;
}

const enter = (email: string, typed: string, address = '192.0.2.1') =>
  signIn.run(portal, anonymous, { email, password: typed, address, agent: 'test' });

describe('signing in', () => {
  it('says the same of a wrong password, an unknown address and somebody who may not', async () => {
    const [known, disabled] = [await account(), await account({ disabled: true })];
    const refused = [
      await enter(known.email, 'something else'),
      await enter('nobody@errdex.test', 'something else'),
      await enter(disabled.email, password),
      await enter("' OR 1=1 --", 'something else'),
    ];
    expect(new Set(refused.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(refused[0]).toMatchObject({ ok: false, refusal: { fault: 'wrong-credentials' } });
  });

  it('makes a new session each time, signed and kept from scripts', async () => {
    const known = await account();
    const [one, two] = [await enter(known.email, password), await enter(known.email, password)];
    if (!one.ok || !two.ok) throw new Error('could not sign in');
    const values = [one, two].map(({ value: { cookies } }) => {
      const [cookie = ''] = cookies.filter((line) => line.startsWith('errdex.session_token='));
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=Lax/i);
      return decodeURIComponent(/=([^;]+)/.exec(cookie)?.[1] ?? '');
    });
    expect(new Set(values).size).toBe(2);
    for (const value of values) {
      expect(await actorOfSession(portal, value)).toMatchObject({ value: { id: known.id } });
      // The token without our signature, or with another's, opens nothing.
      expect(await actorOfSession(portal, value.slice(0, value.indexOf('.')))).toEqual({
        ok: true,
        value: null,
      });
      expect(await actorOfSession({ ...portal, secret: 'x'.repeat(40) }, value)).toEqual({
        ok: true,
        value: null,
      });
    }
  });

  it('stops guesses at one account from one place, with the right password as well', async () => {
    const [known, other] = [await account(), await account()];
    for (let at = 0; at < throttles['sign-in'].attempts; at++) await enter(known.email, `guess ${at}`);
    for (const typed of ['one more guess', password]) {
      const refused = await enter(known.email, typed);
      expect(refused).toMatchObject({ ok: false, refusal: { fault: 'rate-limit' } });
      if (refused.ok) continue;
      expect(refused.refusal.params.seconds).toBeGreaterThan(0);
      expect(refused.refusal.params.seconds).toBeLessThanOrEqual(throttles['sign-in'].seconds);
    }
    // Nobody is locked out of their account by guesses from elsewhere, nor out of another one.
    expect(await enter(known.email, password, '192.0.2.2')).toMatchObject({ ok: true });
    expect(await enter(other.email, password)).toMatchObject({ ok: true });
  });

  it('is limited for addresses that there are not, too', async () => {
    for (let at = 0; at < throttles['sign-in'].attempts; at++)
      await enter('nobody@errdex.test', `guess ${at}`);
    expect(await enter('nobody@errdex.test', 'x')).toMatchObject({ refusal: { fault: 'rate-limit' } });
  });
});

it('asking for a new password is answered the same whether there is such an account or not', async () => {
  const known = await account();
  const ask = (email: string) =>
    askPasswordReset.run(portal, anonymous, { email, locale: 'en', address: '192.0.2.9' });
  expect(await ask(known.email)).toEqual(await ask('nobody@errdex.test'));
  const mails = await portal.sql('SELECT * FROM mail');
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).toContain(known.email);
  const again = [];
  for (const email of [known.email, 'nobody@errdex.test']) {
    for (let at = 1; at < throttles['reset-email'].attempts; at++) await ask(email);
    again.push(await ask(email));
  }
  // How many seconds are left differs by those between the two.
  const limited = {
    ok: false,
    refusal: { fault: 'rate-limit', fields: [], params: { seconds: expect.any(Number) } },
  };
  expect(again).toEqual([limited, limited]);
});

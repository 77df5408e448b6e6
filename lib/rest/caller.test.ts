import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken, makeToken } from '../auth/token';
import { person, tokenOf } from '../usecases/fixtures/people';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { callerOf } from './caller';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

const ask = (headers: Readonly<Record<string, string>>, method = 'GET') =>
  callerOf(portal, new Request('http://errdex.test/api/v1/codes', { method, headers }));

const anonymous = { ok: true, value: { kind: 'anonymous' } };
const refused = (fault: string) => ({ ok: false, refusal: expect.objectContaining({ fault }) });

async function sessionOf({ id }: { readonly id: string }): Promise<string> {
  const token = randomBytes(24).toString('hex');
  await portal.sql(
    `INSERT INTO session (id, token, user_id, expires_at) VALUES ($1, $1, $2, now() + interval '1 day')`,
    [token, id],
  );
  return token;
}

function cookieOf(token: string, secret = portal.secret): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `theme=dark; errdex.session_token=${encodeURIComponent(`${token}.${signature}`)}; density=dense`;
}

it('is nobody where nothing was sent, and nothing is looked up then', async () => {
  const closed = { ...portal, database: { ...portal.database, primary: Object.create(null) } };
  expect(await callerOf(closed, new Request('http://errdex.test/api/v1/codes'))).toEqual(anonymous);
});

describe('a bearer token', () => {
  it('stands for its user, with roles and owners, and its use is noted', async () => {
    const [owner] = await portal.sql('SELECT id FROM owner ORDER BY id LIMIT 1');
    const { email, ...ada } = await person(portal, {
      roles: [{ role: 'registrar' }, { role: 'translator', locale: 'ja' }],
      owners: [Number(owner?.id)],
    });
    const token = await tokenOf(portal, ada);
    const caller = await ask({ authorization: `Bearer ${token}` });
    expect(caller).toEqual({
      ok: true,
      value: { ...ada, roles: expect.arrayContaining([...ada.roles]) },
    });
    const [kept] = await portal.sql('SELECT last_used_at FROM api_token WHERE hash = $1', [hashToken(token)]);
    expect(kept?.last_used_at).toBeInstanceOf(Date);
    expect(email).not.toBe('');
  });

  it('is noted at most once a minute', async () => {
    const token = await tokenOf(portal, await person(portal));
    const usedAt = async () => {
      await ask({ authorization: `Bearer ${token}` });
      const [row] = await portal.sql('SELECT last_used_at FROM api_token WHERE hash = $1', [
        hashToken(token),
      ]);
      return row?.last_used_at;
    };
    const first = await usedAt();
    expect(await usedAt()).toEqual(first);
    await portal.sql(`UPDATE api_token SET last_used_at = now() - interval '61 seconds' WHERE hash = $1`, [
      hashToken(token),
    ]);
    expect(await usedAt()).not.toEqual(first);
  });

  it.each([
    ['revoked', 'UPDATE api_token SET revoked_at = now() WHERE hash = $1'],
    ['over', 'UPDATE api_token SET expires_at = now() WHERE hash = $1'],
    [
      'of a disabled user',
      'UPDATE "user" SET disabled_at = now() WHERE id = (SELECT user_id FROM api_token WHERE hash = $1)',
    ],
  ])('that is %s is refused', async (_, sql) => {
    const token = await tokenOf(portal, await person(portal));
    await portal.sql(sql, [hashToken(token)]);
    expect(await ask({ authorization: `Bearer ${token}` })).toEqual(refused('sign-in'));
  });

  it.each(['', 'x', makeToken(), "' OR 1=1 --"])('that was never given out is refused: %j', async (token) => {
    expect(await ask({ authorization: `Bearer ${token}` })).toEqual(refused('sign-in'));
  });
});

describe('the cookie of a session', () => {
  it('stands for its user', async () => {
    const { email: _, ...ada } = await person(portal);
    expect(await ask({ cookie: cookieOf(await sessionOf(ada)) })).toEqual({ ok: true, value: ada });
  });

  it('is nobody once it is over, unused for a week, ended, or its user disabled', async () => {
    for (const sql of [
      'UPDATE session SET expires_at = now() WHERE token = $1',
      `UPDATE session SET updated_at = now() - interval '8 days' WHERE token = $1`,
      'DELETE FROM session WHERE token = $1',
      'UPDATE "user" SET disabled_at = now() WHERE id = (SELECT user_id FROM session WHERE token = $1)',
    ]) {
      const token = await sessionOf(await person(portal));
      await portal.sql(sql, [token]);
      expect(await ask({ cookie: cookieOf(token) })).toEqual(anonymous);
    }
  });

  it('is nobody where we did not sign it', async () => {
    const token = await sessionOf(await person(portal));
    for (const value of [
      cookieOf(token, 'another secret, just as long as it is'),
      `errdex.session_token=${token}`,
    ]) {
      expect(await ask({ cookie: value })).toEqual(anonymous);
    }
  });

  it('changes nothing for another site', async () => {
    const cookie = cookieOf(await sessionOf(await person(portal)));
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.test' }, {}]) {
      expect(await ask({ cookie, ...headers }, 'POST')).toEqual(refused('foreign-origin'));
      expect(await ask({ cookie, ...headers })).toMatchObject({ ok: true, value: { kind: 'user' } });
    }
    expect(await ask({ cookie, origin: portal.url }, 'POST')).toMatchObject({ value: { kind: 'user' } });
  });
});

it('is told when the database is away', async () => {
  const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
  const primary = new Proxy(portal.database.primary, { get: () => () => Promise.reject(away) });
  const broken = { ...portal, database: { ...portal.database, primary } };
  const request = new Request('http://errdex.test/', { headers: { authorization: `Bearer ${makeToken()}` } });
  expect(await callerOf(broken, request)).toEqual(refused('unavailable'));
});

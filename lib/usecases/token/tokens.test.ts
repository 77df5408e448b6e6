import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken } from '../../auth/token';
import type { Actor } from '../../domain/access';
import { anAdmin, signedIn } from '../fixtures/actor';
import { openTestPortal, type TestPortal } from '../fixtures/portal';
import { createToken } from './create-token';
import { listTokens } from './list-tokens';
import { revokeToken } from './revoke-token';

let portal: TestPortal;
const ann: Actor = signedIn({ id: 'ann', name: 'Ann' }, [{ role: 'member' }]);
const bob: Actor = signedIn({ id: 'bob', name: 'Bob' }, [{ role: 'registrar' }]);

beforeAll(async () => {
  portal = await openTestPortal({ seeded: false });
  await portal.sql(
    `INSERT INTO "user" (id, email, name) VALUES ('ann', 'ann@example.com', 'Ann'), ('bob', 'bob@example.com', 'Bob')`,
  );
});
afterAll(() => portal.close());

async function make(actor: Actor, input: Record<string, unknown>) {
  const made = await createToken.run(portal, actor, { name: 'ci', ...input });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
}

describe('an API token', () => {
  it('is kept as its hash alone, in the table as in what is told of it', async () => {
    const { id, token } = await make(ann, { id: 'ann', expiresAt: '2999-01-01T00:00:00Z' });
    expect(token).toMatch(/^edx_[A-Za-z0-9_-]{43}$/);
    expect(await portal.sql('SELECT hash, user_id FROM api_token WHERE id = $1', [id])).toEqual([
      { hash: hashToken(token), user_id: 'ann' },
    ]);
    const told = await portal.sql('SELECT type, actor_id, changes FROM audit_event WHERE subject_id = $1', [
      id,
    ]);
    expect(told).toEqual([
      {
        type: 'token.created',
        actor_id: 'ann',
        changes: {
          name: { from: null, to: 'ci' },
          user: { from: null, to: 'Ann' },
          expiresAt: { from: null, to: '2999-01-01T00:00:00.000Z' },
        },
      },
    ]);
    const everywhere = await portal.sql(
      `SELECT to_json(t)::text AS row FROM api_token t UNION ALL SELECT to_json(e)::text FROM audit_event e`,
    );
    expect(JSON.stringify(everywhere)).not.toContain(token.slice(4));
  });

  it('is revoked once, and stays in the list as such', async () => {
    const { id } = await make(anAdmin, { id: 'bob', name: 'by an admin' });
    expect(await revokeToken.run(portal, bob, { id: 'bob', tokenId: id })).toMatchObject({ ok: true });
    const [first] = await portal.sql('SELECT revoked_at FROM api_token WHERE id = $1', [id]);
    expect(await revokeToken.run(portal, anAdmin, { id: 'bob', tokenId: id })).toMatchObject({ ok: true });
    expect(await portal.sql('SELECT revoked_at FROM api_token WHERE id = $1', [id])).toEqual([first]);
    expect(await listTokens.run(portal, bob, { id: 'bob' })).toMatchObject({
      value: { items: [{ id, name: 'by an admin', revokedAt: expect.any(Date) }], total: 1 },
    });
    const events = await portal.sql(`SELECT type FROM audit_event WHERE subject_id = $1 ORDER BY id`, [id]);
    expect(events).toEqual([{ type: 'token.created' }, { type: 'token.changed' }]);
  });

  it('of somebody else is neither made, seen nor revoked', async () => {
    const { id: tokenId } = await make(ann, { id: 'ann' });
    for (const refused of [
      await createToken.run(portal, bob, { id: 'ann', name: 'x' }),
      await listTokens.run(portal, bob, { id: 'ann' }),
      await revokeToken.run(portal, bob, { id: 'ann', tokenId }),
    ]) {
      expect(refused).toMatchObject({ ok: false, refusal: { fault: 'forbidden' } });
    }
    expect(await revokeToken.run(portal, bob, { id: 'bob', tokenId })).toMatchObject({
      ok: false,
      refusal: { fields: [{ field: 'tokenId', fault: 'missing' }] },
    });
  });

  it.each([
    ['that has expired before it began', { expiresAt: '2001-01-01T00:00:00Z' }, 'expiresAt', 'in-past'],
    ['with a time that is none', { expiresAt: 'tomorrow' }, 'expiresAt', 'malformed'],
    ['of nobody', { id: 'nobody' }, 'id', 'missing'],
    ['without a name', { name: ' ' }, 'name', 'required'],
    ['with a hash of its own', { hash: 'x' }, '', 'unknown-field'],
  ])('%s is refused at its field', async (_what, input, field, fault) => {
    const refused = await createToken.run(portal, anAdmin, { id: 'ann', name: 'x', ...input });
    expect(refused).toMatchObject({ ok: false, refusal: { fields: [{ field, fault }] } });
  });
});

it('tokens are listed newest first, page by page', async () => {
  await portal.sql(`INSERT INTO "user" (id, email, name) VALUES ('cy', 'cy@example.com', 'Cy')`);
  const made: string[] = [];
  for (const name of ['1', '2', '3', '4', '5']) made.unshift((await make(anAdmin, { id: 'cy', name })).id);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listTokens.run(portal, anAdmin, { id: 'cy', limit: 2, cursor });
    if (!page.ok) throw new Error(page.refusal.fault);
    seen.push(...page.value.items.map(({ id }) => id));
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(new Set(seen)).toEqual(new Set(made));
  expect(seen).toHaveLength(5);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { endReservation } from '../reservation/end-reservation';
import { listReservations } from '../reservation/list-reservations';
import { reserveNumbers } from '../reservation/reserve-numbers';
import { allocateCodes } from './allocate-codes';
import { createCode } from './create-code';
import { nextNumber } from './next-number';

let now = new Date('2026-11-21T00:00:00Z');
let portal: TestPortal;
let owner: number;
beforeAll(async () => {
  portal = { ...(await openTestPortal()), clock: () => now };
  await portal.sql(
    `INSERT INTO "user" (id, email, name) VALUES ('ann', 'ann@errdex.test', 'Ann'), ('bob', 'bob@errdex.test', 'Bob')`,
  );
  const [row] = await portal.sql(
    `SELECT po.owner_id AS id FROM prefix_owner po JOIN prefix p ON p.id = po.prefix_id WHERE p.prefix = 'AUM'`,
  );
  owner = Number(row?.id);
});
afterAll(() => portal.close());

const user = (id: string, owners: readonly number[]): Actor => ({
  kind: 'user',
  id,
  name: id,
  roles: [{ role: 'member' }],
  owners,
});

const place = { scheme: 'soracom', prefix: 'EVS' };
const create = (input: object = {}, actor: Actor = system) =>
  createCode.run(portal, actor, { ...place, message: 'Failed', ...input });
const numberOf = async (input: object = {}, actor?: Actor) => {
  const result = await create(input, actor);
  return result.ok ? result.value.number : (result.refusal.fields[0]?.fault ?? result.refusal.fault);
};
const next = async () => {
  const result = await nextNumber.run(portal, system, place);
  return result.ok ? result.value.number : result.refusal.fault;
};
const reserve = async (from: number, to: number, more: object = {}, actor: Actor = system) => {
  const result = await reserveNumbers.run(portal, actor, {
    ...place,
    from,
    to,
    until: '2026-12-31',
    reason: 'A project',
    ...more,
  });
  return result.ok ? result.value.id : (result.refusal.fields[0] ?? result.refusal);
};

describe('the next number', () => {
  it('passes over what is reserved, and over numbers chosen beyond it', async () => {
    const start = Number(await next());
    await reserve(start + 1, start + 3);
    expect(await numberOf()).toBe(start);
    expect(await next()).toBe(start + 4);
    expect(await numberOf()).toBe(start + 4);
    expect(await numberOf({ number: start + 7 })).toBe(start + 7);
    expect(await numberOf()).toBe(start + 8);
  });

  it('comes in a row where several are wanted, all of them or none', async () => {
    const start = Number(await next());
    const reserved = await reserve(start + 2, start + 2);
    const codes = [1, 2, 3].map((n) => ({ message: `Failure ${n}` }));
    const made = await allocateCodes.run(portal, system, { ...place, codes });
    expect(made.ok && made.value.map(({ number, message }) => [number, message])).toEqual([
      [start, 'Failure 1'],
      [start + 1, 'Failure 2'],
      [start + 3, 'Failure 3'],
    ]);
    const wrong = await allocateCodes.run(portal, system, { ...place, codes: [...codes, { message: ' ' }] });
    expect(wrong).toMatchObject({ ok: false, refusal: { fields: [{ field: 'codes.3.message' }] } });
    expect(await next()).toBe(start + 4);
    expect(await endReservation.run(portal, system, { id: reserved })).toMatchObject({ ok: true });
  });

  it('is the lowest free one once the top is reached, until nothing is free', async () => {
    const at = { scheme: 'auth-service', prefix: 'SRV' };
    const first = await createCode.run(portal, system, { ...at, number: 999, message: 'Top' });
    expect(first).toMatchObject({ ok: true });
    const [row] = await portal.sql(
      `SELECT count(*)::int AS used FROM code c JOIN prefix p ON p.id = c.prefix_id WHERE p.prefix = 'SRV'`,
    );
    const free = 999 - Number(row?.used);
    const taken: (number | null)[] = [];
    for (let left = free; left > 0; left -= 100) {
      const codes = Array.from({ length: Math.min(left, 100) }, () => ({ message: 'Gap' }));
      const made = await allocateCodes.run(portal, system, { ...at, codes });
      if (made.ok) taken.push(...made.value.map(({ number }) => number));
    }
    expect(taken).toHaveLength(free);
    expect(taken).toEqual([...new Set(taken)].sort((a, b) => Number(a) - Number(b)));
    expect(await nextNumber.run(portal, system, at)).toEqual({
      ok: true,
      value: { number: null, code: null },
    });
    expect(await createCode.run(portal, system, { ...at, message: 'One too many' })).toMatchObject({
      ok: false,
      refusal: { fault: 'counter-full' },
    });
  });
});

describe('a reservation', () => {
  it('lets only whom it is for choose a number of it, and nobody once it is over', async () => {
    const ann = user('ann', [owner]);
    const bob = user('bob', [owner]);
    const place = { prefix: 'AUM' };
    expect(await reserve(500, 510, place, ann)).toEqual(expect.any(Number));
    expect(await numberOf({ ...place, number: 500 }, bob)).toBe('reserved');
    expect(await numberOf({ ...place, number: 500 }, ann)).toBe(500);
    now = new Date('2027-01-01T00:00:00Z');
    expect(await numberOf({ ...place, number: 501 }, bob)).toBe(501);
    now = new Date('2026-11-21T00:00:00Z');
  });

  it('may be for an owner, whose members may use it', async () => {
    const [row] = await portal.sql('SELECT slug FROM owner WHERE id = $1', [owner]);
    expect(await reserve(600, 610, { prefix: 'AUM', owner: row?.slug })).toEqual(expect.any(Number));
    expect(await numberOf({ prefix: 'AUM', number: 600 }, user('bob', [owner]))).toBe(600);
  });

  it.each([
    [8_000, 8_010, {}, user('ann', []), 'forbidden'],
    [8_000, 8_010, {}, user('ann', [999_999]), 'forbidden'],
    [8_010, 8_000, {}, system, 'too-small'],
    [9_990, 10_000, {}, system, 'too-big'],
    [8_000, 8_010, { until: '2026-11-20' }, system, 'in-past'],
    [8_000, 8_010, { owner: 'nobody-at-all' }, system, 'missing'],
    [8_000, 8_010, { prefix: 'AUM', from: 495, to: 505 }, system, 'reserved'],
    [8_000, 8_010, { prefix: 'AUM', from: 10, to: 20 }, system, 'conflict'],
  ] as const)('from %d to %d %o by %o is refused with %s', async (from, to, more, actor, fault) => {
    expect(await reserve(from, to, more, actor)).toMatchObject({ fault });
  });

  it('is listed by its end, and ended by who may make one', async () => {
    const id = await reserve(8_500, 8_600);
    expect(await endReservation.run(portal, user('ann', [999_999]), { id })).toMatchObject({
      ok: false,
      refusal: { fault: 'forbidden' },
    });
    expect(await numberOf({ number: 8_550 }, user('bob', [owner]))).toMatch(/reserved|forbidden/);
    expect(await endReservation.run(portal, system, { id })).toMatchObject({ value: { state: 'ended' } });
    const listed = await listReservations.run(portal, system, {
      scheme: 'soracom',
      prefix: 'EVS',
      state: 'ended',
    });
    expect(listed.ok && listed.value.items.map((item) => item.id)).toContain(id);
    expect(await numberOf({ number: 8_550 })).toBe(8_550);
  });
});

it('leaves a stranger with nothing', async () => {
  expect(await numberOf({}, user('ann', []))).toBe('forbidden');
  expect(await numberOf({}, user('ann', [999_999]))).toBe('forbidden');
  expect(await numberOf({}, { kind: 'anonymous' })).toBe('sign-in');
});

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PrefixRequest } from '../../domain/request';
import type { Result } from '../../domain/result';
import { openDatabase } from '../../store/database';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createPrefix } from '../prefix/create-prefix';
import type { Portal } from '../use-case';
import { ask, type Desk, given, openDesk, outcome, review, scheme, setScheme } from './desk.fixture';
import { expireRequest } from './expire-request';
import { withdrawRequest } from './withdraw-request';

let portal: TestPortal;
/** A second portal on the same database; where only one process can have it, the same once more. */
let other: Portal;
let desk: Desk;
beforeAll(async () => {
  portal = await openTestPortal();
  other = await secondPortal();
  desk = await openDesk(portal);
});
afterAll(async () => {
  if (other.database !== portal.database) await other.database.close();
  await portal.close();
});

async function secondPortal(): Promise<Portal> {
  const source = inject('database');
  if (source.kind !== 'postgres') return portal;
  const [row] = await portal.sql('SELECT current_database() AS name');
  const url = new URL(source.url);
  url.pathname = `/${row?.name}`;
  return { ...portal, database: await openDatabase({ kind: 'server', url: url.href, replicaUrl: null }) };
}

/** Three letters for each of several rounds, no two of which are alike. */
const rounds = ['BXQ', 'CYW', 'DZK', 'FWX', 'GQY', 'HKZ'];
const later = (one: Portal): Portal => ({ ...one, clock: () => new Date(Date.now() + 40 * 86_400_000) });

/** Runs two things at once, round after round, and tells how each ended. */
async function race(
  tag: string,
  prepare: (prefix: string) => Promise<PrefixRequest | null>,
  one: (prefix: string, id: number) => Promise<Result<unknown>>,
  two: (prefix: string, id: number) => Promise<Result<unknown>>,
): Promise<readonly string[]> {
  const ends: string[] = [];
  for (const round of rounds) {
    const prefix = `${round.slice(0, 2)}${tag}`;
    const id = (await prepare(prefix))?.id ?? 0;
    const results = await Promise.all([one(prefix, id), two(prefix, id)]);
    ends.push(results.map(said).join(' / '));
    const [claims] = await portal.sql(
      `SELECT count(*)::int AS n FROM prefix_claim c JOIN scheme s ON s.id = c.scheme_id
       WHERE s.slug = $1 AND c.prefix = $2 AND (
         c.prefix_id IN (SELECT id FROM prefix) OR c.request_id IN (
           SELECT id FROM request WHERE status IN ('submitted', 'changes-requested')))`,
      [scheme, prefix],
    );
    const [all] = await portal.sql('SELECT count(*)::int AS n FROM prefix_claim WHERE prefix = $1', [prefix]);
    expect([prefix, claims]).toEqual([prefix, all]);
  }
  return ends;
}

function said(result: Result<unknown>): string {
  if (!result.ok) return [result.refusal.fault, ...result.refusal.fields.map(({ field }) => field)].join(' ');
  const { value } = result;
  return typeof value === 'object' && value !== null && 'status' in value ? String(value.status) : 'done';
}

const asked = async (prefix: string) => given(await ask(portal, desk.ann, prefix));

/** Every round ended in one of these ways. */
const expectOnly = (ends: readonly string[], ways: readonly string[]) =>
  expect(ends.filter((end) => !ways.includes(end))).toEqual([]);

describe('at two portals at once', () => {
  it('two want one prefix: one has it, the other is told of the conflict', async () => {
    const ends = await race(
      'B',
      async () => null,
      (prefix) => ask(portal, desk.ann, prefix),
      (prefix) => ask(other, desk.bob, prefix),
    );
    expectOnly(ends, ['submitted / conflict prefix', 'conflict prefix / submitted']);
  });

  it('one is asked for and registered directly', async () => {
    const ends = await race(
      'C',
      async () => null,
      (prefix) => ask(portal, desk.ann, prefix),
      (prefix) => createPrefix.run(other, system, { scheme, prefix, title: 'Direct' }),
    );
    expectOnly(ends, ['submitted / conflict prefix', 'conflict prefix / active']);
  });

  it('one is approved and registered directly: what was held is granted', async () => {
    const ends = await race(
      'D',
      asked,
      (_, id) => review(portal, desk.registrar, id, 'approve'),
      (prefix) => createPrefix.run(other, system, { scheme, prefix, title: 'Direct' }),
    );
    expectOnly(ends, ['approved / conflict prefix']);
  });

  it('one is approved twice: it is granted once', async () => {
    const ends = await race(
      'F',
      asked,
      (_, id) => review(portal, desk.registrar, id, 'approve'),
      (_, id) => review(other, desk.second, id, 'approve'),
    );
    expectOnly(ends, ['approved / request-state', 'request-state / approved']);
  });

  it('one is approved by both who must: each approval counts', async () => {
    await setScheme(portal, { policy: 'two-approvals' });
    const ends = await race(
      'G',
      asked,
      (_, id) => review(portal, desk.registrar, id, 'approve'),
      (_, id) => review(other, desk.second, id, 'approve'),
    );
    await setScheme(portal, { policy: 'registrar' });
    expectOnly(ends, ['submitted / approved', 'approved / submitted']);
  });

  it('one is approved and withdrawn', async () => {
    const ends = await race(
      'H',
      asked,
      (_, id) => review(portal, desk.registrar, id, 'approve'),
      (_, id) => withdrawRequest.run(other, desk.ann, { id }),
    );
    expectOnly(ends, ['approved / request-state', 'request-state / withdrawn']);
  });

  it('one is approved as its hold ends', async () => {
    const ends = await race(
      'K',
      asked,
      (_, id) => review(portal, desk.registrar, id, 'approve'),
      async () => {
        for (;;) {
          const expired = await expireRequest.run(later(other), system, {});
          if (!expired.ok || !expired.value.done) return expired;
        }
      },
    );
    expectOnly(ends, ['approved / done', 'request-state / done']);
  });

  it('two want what another’s overdue hold has: it is ended once, and one of them has it', async () => {
    const ends = await race(
      'M',
      asked,
      (prefix) => ask(later(portal), desk.bob, prefix),
      (prefix) => ask(later(other), desk.registrar, prefix),
    );
    expectOnly(ends, ['submitted / conflict prefix', 'conflict prefix / submitted']);
    const twice = await portal.sql(
      `SELECT subject_id FROM audit_event WHERE subject_type = 'request' AND changes->'status'->>'to' = 'expired'
       GROUP BY subject_id HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('an open scheme is asked for two that look alike: it never grants both at once', async () => {
    await setScheme(portal, { policy: 'open' });
    const title = () => crypto.randomUUID();
    const ends: string[] = [];
    for (const [index, round] of rounds.entries()) {
      const [one, two] = [`${round[0]}V${'NPRSTU'[index]}`, `${round[0]}V${'PRSTUN'[index]}`];
      const both = await Promise.all([
        ask(portal, desk.ann, one, { title: title() }),
        ask(other, desk.bob, two, { title: title() }),
      ]);
      ends.push(both.map(outcome).join(' / '));
    }
    expectOnly(ends, ['approved / submitted', 'submitted / approved', 'submitted / submitted']);
  });
});

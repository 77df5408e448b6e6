import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../store/database';
import { updateCode } from './code/update-code';
import { PASSWORD, type Part, parts } from './fixtures/cast';
import { openTestPortal, system } from './fixtures/portal';
import { createOwner } from './owner/create-owner';
import { updatePrefix } from './prefix/update-prefix';
import { holders, rightsTable } from './rights-table.fixture';
import { openStage, type Stage } from './stage.fixture';
import type { Portal } from './use-case';

/**
 * What is kept beside the registry: who is signed in, what is to be mailed, what one watches, is told or has uploaded. No
 * event tells of it.
 */
const beside = [
  'audit_event',
  'watch',
  'watcher',
  'notice',
  'notice_setting',
  'mail',
  'session',
  'link',
  'throttle',
  'search_word',
  'translation_import',
  'translation_import_entry',
  'idempotency',
  '_prisma_migrations',
];

type Rows = Readonly<Record<string, string>>;

/** Every row of every table, as one word a table. */
async function rowsIn(db: Db): Promise<Rows> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const rows: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ content: string | null }[]>(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS content FROM "${name}" t`,
    );
    rows[name] = row?.content ?? '';
  }
  return rows;
}

type Seen = { changed: readonly string[]; events: number; told: string };

/** A portal that looks at what each transaction did, before it ends. */
function watching(portal: Portal, see: (seen: Seen) => void): Portal {
  const transaction: Portal['database']['transaction'] = (change) =>
    portal.database.transaction(async (db) => {
      const before = await rowsIn(db);
      const last = await newest(db);
      const result = await change(db);
      const after = await rowsIn(db);
      const events = await db.auditEvent.findMany({ where: { id: { gt: last } } });
      const changed = Object.keys(after).filter(
        (table) => after[table] !== before[table] && !beside.includes(table),
      );
      const told = events.map(({ changes, subjectName }) => JSON.stringify([changes, subjectName])).join();
      see({ changed, events: events.length, told });
      return result;
    });
  return { ...portal, database: { ...portal.database, transaction } };
}

async function newest(db: Db): Promise<bigint> {
  const { _max } = await db.auditEvent.aggregate({ _max: { id: true } });
  return _max.id ?? 0n;
}

describe('each command', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const commands = Object.entries(rightsTable).filter(([, { useCase }]) => useCase.writes);

  it.each(commands)(
    'changes the registry with its event or not at all, and tells no secret: %s',
    async (_, row) => {
      const secrets = await stage.sql(`
      SELECT hash AS secret FROM api_token UNION SELECT password FROM account WHERE password IS NOT NULL
      UNION SELECT token FROM session UNION SELECT secret FROM webhook`);
      const allowed = row.holders ?? holders[row.useCase.right];
      const part = parts.findLast((one: Part) => allowed.includes(one)) ?? 'admin';
      const seen: Seen[] = [];
      const portal = watching(stage.portal, (one) => seen.push(one));
      const result = await row.useCase.run(portal, stage.actorOf(part), row.input(stage.propsOf(part)));
      expect(result).toMatchObject({ ok: true });
      const { changed, events, told } = seen.at(-1) ?? { changed: [], events: 0, told: '' };
      expect([changed, events > 0]).toEqual([changed, changed.length > 0]);
      for (const secret of [PASSWORD, ...secrets.map((one) => String(one.secret))]) {
        expect(told).not.toContain(secret);
      }
      expect(told).not.toMatch(/"(password|hash|secret)[A-Za-z]*":\{"from/);
    },
  );
});

it('a change whose event cannot be stored does not happen', async () => {
  const portal = await openTestPortal();
  await portal.sql('ALTER TABLE audit_event ADD CONSTRAINT nothing CHECK (false) NOT VALID');
  const before = await portal.database.transaction(rowsIn);
  const owner = { slug: 'new-team', name: 'New', kind: 'team', contact: null, contactOwner: null };
  const code = { scheme: 'auth-service', code: 'AUTH_001', title: 'New' };
  const prefix = { scheme: 'soracom', prefix: 'AUM', title: 'New', owners: ['kaz'] };
  await expect(createOwner.run(portal, system, owner)).rejects.toThrow();
  await expect(updateCode.run(portal, system, code)).rejects.toThrow();
  await expect(updatePrefix.run(portal, system, prefix)).rejects.toThrow();
  expect(await portal.database.transaction(rowsIn)).toEqual(before);
  await portal.close();
});

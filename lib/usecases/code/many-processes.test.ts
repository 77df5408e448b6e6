import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { openTestPortal, type TestPortal } from '../fixtures/portal';

const SCRIPT = 'lib/usecases/code/allocate-many.fixture.ts';
const numbers = z.array(z.int());

let portal: TestPortal;
let url = '';
beforeAll(async () => {
  portal = await openTestPortal();
  const [row] = await portal.sql('SELECT current_database() AS name');
  const source = inject('database');
  if (source.kind !== 'postgres') return;
  const own = new URL(source.url);
  own.pathname = `/${row?.name}`;
  url = own.href;
});
afterAll(() => portal.close());

/** What two portal processes got that worked at the same time. */
async function twoProcesses(work: string, given: readonly (readonly string[])[]): Promise<readonly number[]> {
  const children = given.map((args) =>
    spawn(process.execPath, ['--import', 'tsx', SCRIPT, url, work, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const outputs = children.map(({ stdout }) => createInterface({ input: stdout })[Symbol.asyncIterator]());
  for (const output of outputs) expect((await output.next()).value).toBe('ready');
  for (const { stdin } of children) stdin.write('go\n');
  const got = await Promise.all(outputs.map(async (output) => read((await output.next()).value)));
  await Promise.all(
    children.map((child: ChildProcess) => (child.exitCode === null ? once(child, 'exit') : null)),
  );
  expect(children.map(({ exitCode }) => exitCode)).toEqual(given.map(() => 0));
  return got.flat();
}

// Processes share no embedded database.
describe('two portal processes on one counter', () => {
  it('hand out 1,000 numbers without a duplicate or a gap, each with its event', async () => {
    const before = await portal.sql(`SELECT max(number)::int AS last FROM code WHERE code LIKE 'EVS%'`);
    const got = await twoProcesses('create', [['500'], ['500']]);
    const first = Number(before[0]?.last ?? 0) + 1;
    expect([...got].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => first + index),
    );
    const [stored] = await portal.sql(
      `SELECT count(DISTINCT c.id)::int AS codes, count(e.id)::int AS events FROM code c
       JOIN prefix p ON p.id = c.prefix_id
       LEFT JOIN audit_event e ON e.subject_type = 'code' AND e.subject_id = c.id::text
       WHERE p.prefix = 'EVS' AND c.number >= $1`,
      [first],
    );
    expect(stored).toEqual({ codes: 1_000, events: 1_000 });
    const [tally] = await portal.sql(
      `SELECT (SELECT sum(codes) FROM code_tally)::int = (SELECT count(*) FROM code)::int AS "isTrue"`,
    );
    expect(tally).toEqual({ isTrue: true });
  }, 180_000);

  it('renumber codes without giving a number twice', async () => {
    const rows = await portal.sql(
      `SELECT c.code FROM code c JOIN prefix p ON p.id = c.prefix_id WHERE p.prefix = 'EVS' ORDER BY c.id DESC LIMIT 100`,
    );
    const codes = rows.map(({ code }) => String(code));
    const got = await twoProcesses('renumber', [codes.slice(0, 50), codes.slice(50)]);
    expect(new Set(got).size).toBe(100);
    const held = await portal.sql(`SELECT count(*)::int AS n FROM alias WHERE alias = ANY($1)`, [codes]);
    expect(held).toEqual([{ n: 100 }]);
  });
});

/** The numbers of one process; what it was refused is told by the failure. */
function read(line: unknown): readonly number[] {
  const got: unknown = JSON.parse(String(line));
  const isNumber = (one: unknown) => typeof one === 'number';
  expect(Array.isArray(got) && got.filter((one) => !isNumber(one)).slice(0, 2)).toEqual([]);
  return numbers.parse(got);
}

import { randomInt, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { person } from '../fixtures/people';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createScheme } from '../scheme/create-scheme';
import { given } from './desk.fixture';
import { bundleProcess, type PortalProcess, startProcess } from './portal-process.fixture';
import { type Act, foresee, HOLD_DAYS, isOpen, type Model, seen } from './request-model.fixture';

/** How long it looks for an order of things that breaks a rule: MODEL_SECONDS, or little within `npm test`. */
const SECONDS = Number(process.env.MODEL_SECONDS ?? 15);
const SEED = Number(process.env.MODEL_SEED ?? randomInt(1_000_000_000));
const PROCESSES = 3;
const BEGIN = Date.parse('2026-11-30T00:00:00Z');
const DAY_MS = 86_400_000;
/** The id of no request. */
const NOBODY = 2_147_483_647;

/** The first three can be taken for each other. */
const prefixes = ['AB', 'AC', 'BA', 'QZ', 'XQ', 'MM'] as const;
const authors = ['ann', 'bob', 'registrar'] as const;
const registrars = ['registrar', 'second'] as const;
type Name = (typeof authors)[number] | (typeof registrars)[number];

let portal: TestPortal;
let url = '';
let script = '';
let people: Readonly<Record<Name, string>>;
/** One that takes the place of one that was killed may still be starting. */
const processes: Promise<PortalProcess>[] = [];

beforeAll(async () => {
  portal = await openTestPortal({ seeded: false });
  const source = inject('database');
  if (source.kind !== 'postgres') throw new Error('Processes share no embedded database.');
  const [row] = await portal.sql('SELECT current_database() AS name');
  const own = new URL(source.url);
  own.pathname = `/${row?.name}`;
  url = own.href;
  const as = async (role: 'member' | 'registrar') => (await person(portal, { roles: [{ role }] })).id;
  people = {
    ann: await as('member'),
    bob: await as('member'),
    registrar: await as('registrar'),
    second: await as('registrar'),
  };
  script = await bundleProcess();
  processes.push(...Array.from({ length: PROCESSES }, () => startProcess(script, url, portal.sql)));
  await Promise.all(processes);
}, 120_000);
afterAll(async () => {
  await Promise.all(processes.map(async (each) => (await each).end()));
  await portal.close();
  rmSync(script, { force: true });
});

/** What the commands are run against: a scheme of its own each time. */
type Real = { readonly scheme: string; readonly ids: Map<string, number> };
type Held = { model: Model };

async function newScheme(policy: Model['policy']): Promise<string> {
  const slug = `model-${randomUUID().slice(0, 8)}`;
  const letters = { alphabet: 'letters', case: 'upper', width: { min: 2, max: 2 } } as const;
  const segments = [
    { kind: 'prefix', name: 'team', label: 'Team', ...letters },
    { kind: 'number', name: 'number', label: 'Number', width: 3, first: 1 },
  ];
  const said = { name: slug, summary: slug, prefixLabel: 'Team', messageStyle: 'icu', guidelines: null };
  const days = { holdDays: HOLD_DAYS, remindDays: 2, escalateDays: 4 };
  given(await createScheme.run(portal, system, { slug, ...said, segments, policy, ...days }));
  return slug;
}

/** An act as a process is told it, with the ids that things have. */
function lineOf({ scheme, ids }: Real, { day }: Model, act: Act): object {
  const now = new Date(BEGIN + day * DAY_MS).toISOString();
  const role = 'by' in act && registrars.some((name) => people[name] === act.by) ? 'registrar' : 'member';
  const actor = 'by' in act ? { id: act.by, role } : null;
  const id = 'token' in act ? (ids.get(act.token) ?? NOBODY) : NOBODY;
  // What is called by chance is like nothing else.
  const title = randomUUID();
  const input = {
    submit: () => {
      const newOwners = [{ slug: randomUUID(), name: 'Team' }];
      return act.act === 'submit' ? { scheme, prefix: act.prefix, title, newOwners, reason: act.token } : {};
    },
    review: () => ({ id, verdict: act.act === 'review' ? act.verdict : '', comment: 'So be it.' }),
    revise: () => ({ id, prefix: act.act === 'revise' ? act.prefix : '', title }),
    withdraw: () => ({ id }),
    register: () => ({ scheme, prefix: act.act === 'register' ? act.prefix : '', title }),
    tend: () => ({}),
  }[act.act]();
  return { act: act.act, actor, input, now };
}

/** The same as `seen` of a model, out of the database. */
async function found({ scheme, ids }: Real) {
  const rows = await portal.sql(
    `SELECT r.id, r.reason AS token, r.value AS prefix, r.status::text, r.revision,
       (SELECT count(*)::int FROM request_review v
        WHERE v.request_id = r.id AND v.revision = r.revision AND v.verdict = 'approve') AS approvals
     FROM request r JOIN scheme s ON s.id = r.scheme_id WHERE s.slug = $1 ORDER BY r.reason COLLATE "C"`,
    [scheme],
  );
  const registered = await portal.sql(
    `SELECT p.prefix FROM prefix p JOIN scheme s ON s.id = p.scheme_id WHERE s.slug = $1 ORDER BY p.prefix`,
    [scheme],
  );
  for (const { id, token } of rows) ids.set(String(token), Number(id));
  return {
    requests: rows.map(({ id: _, ...row }) => row),
    registered: registered.map(({ prefix }) => prefix),
  };
}

/** What must hold whatever was done, in whichever order, and wherever a process ended. Empty: it does. */
async function violations(): Promise<readonly string[]> {
  const rows = await portal.sql(`
    SELECT 'open, and holds nothing: #' || r.id AS what FROM request r
    WHERE r.kind = 'prefix' AND r.status IN ('submitted', 'changes-requested') AND NOT EXISTS (
      SELECT 1 FROM prefix_claim c WHERE c.request_id = r.id AND c.scheme_id = r.scheme_id AND c.prefix = r.value)
    UNION ALL
    SELECT 'held for nobody: ' || c.prefix FROM prefix_claim c WHERE c.request_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM request r WHERE r.id = c.request_id AND r.status IN ('submitted', 'changes-requested'))
    UNION ALL
    SELECT 'registered, and not claimed: ' || p.prefix FROM prefix p
    WHERE NOT EXISTS (SELECT 1 FROM prefix_claim c WHERE c.prefix_id = p.id AND c.prefix = p.prefix)
    UNION ALL
    SELECT 'granted, and not registered: #' || r.id FROM request r
    WHERE r.status = 'approved' AND NOT EXISTS (
      SELECT 1 FROM prefix p WHERE p.id = r.prefix_id AND p.prefix = r.value AND p.scheme_id = r.scheme_id)
    UNION ALL
    SELECT 'granted twice: ' || r.value FROM request r WHERE r.status = 'approved'
    GROUP BY r.scheme_id, r.value HAVING count(*) > 1
    UNION ALL
    SELECT 'registered without its event: ' || p.prefix FROM prefix p WHERE NOT EXISTS (
      SELECT 1 FROM audit_event e
      WHERE e.type = 'prefix.created' AND e.subject_type = 'prefix' AND e.subject_id = p.id::text)
    UNION ALL
    SELECT 'its events do not lead to where it is: #' || r.id FROM request r
    WHERE (SELECT string_agg(coalesce(e.changes->'status'->>'from', '') || '>' || (e.changes->'status'->>'to'), ' '
             ORDER BY e.id) FROM audit_event e
           WHERE e.subject_type = 'request' AND e.subject_id = r.id::text AND e.changes ? 'status')
      !~ ('^>submitted( submitted>changes-requested changes-requested>submitted)*( submitted>changes-requested)?'
          || '( (submitted|changes-requested)>(approved|declined|withdrawn|expired))?$')
      OR r.status::text <> (SELECT e.changes->'status'->>'to' FROM audit_event e
        WHERE e.subject_type = 'request' AND e.subject_id = r.id::text AND e.changes ? 'status'
        ORDER BY e.id DESC LIMIT 1)
    UNION ALL
    SELECT 'approved without its event: #' || v.request_id FROM request_review v WHERE v.verdict = 'approve'
    GROUP BY v.request_id HAVING count(*) <> (SELECT count(*) FROM audit_event e
      WHERE e.subject_type = 'request' AND e.subject_id = v.request_id::text AND e.changes ? 'approvals')`);
  return rows.map(({ what }) => String(what));
}

/** What may have become of several acts: each in turn, in some order, or, of one that was cut off, nothing. */
type Possible = { readonly outcomes: readonly (string | null)[]; readonly model: Model };

async function settle(
  held: Held,
  real: Real,
  said: readonly (string | null)[],
  possible: readonly Possible[],
) {
  expect(await violations()).toEqual([]);
  const now = await found(real);
  const fitting = possible.find(
    ({ outcomes, model }) =>
      JSON.stringify(outcomes) === JSON.stringify(said) &&
      JSON.stringify(seen(model)) === JSON.stringify(now),
  );
  const wanted = possible.map(({ outcomes, model }) => ({ said: outcomes, now: seen(model) }));
  expect(fitting === undefined ? { said, now } : wanted[0], JSON.stringify(wanted)).toEqual(wanted[0]);
  if (fitting !== undefined) held.model = fitting.model;
}

type Drawn = {
  readonly act: Act['act'];
  readonly by: Name;
  /** Which of the requests there are. */
  readonly which: number;
  readonly prefix: (typeof prefixes)[number];
  readonly verdict: Extract<Act, { act: 'review' }>['verdict'];
  readonly process: number;
};

/** What is drawn by chance, said of what is there. */
function actOf({ requests }: Model, { act, by, which, prefix, verdict }: Drawn): Act {
  // Mostly of one that something can still be done to.
  const open = requests.filter(isOpen);
  const some = open.length > 0 && which % 4 !== 0 ? open : requests;
  const request = some[which % Math.max(1, some.length)];
  const token = request?.token ?? 'none';
  const registrar = by === 'registrar' ? people.registrar : people.second;
  switch (act) {
    case 'submit':
      return { act, by: people[by], prefix, token: randomUUID() };
    case 'review':
      return { act, by: registrar, token, verdict };
    case 'revise':
      // Mostly by whoever asked, who is the one that may.
      return { act, by: which % 5 === 0 ? people[by] : (request?.author ?? people[by]), token, prefix };
    case 'withdraw':
      return { act, by: which % 5 === 0 ? people[by] : (request?.author ?? people[by]), token };
    case 'register':
      return { act, prefix };
    case 'tend':
      return { act };
  }
}

async function ask(real: Real, model: Model, act: Act, at: number): Promise<string | null> {
  const asked = await processes[at % PROCESSES];
  return asked?.ask(lineOf(real, model, act)) ?? null;
}

/** Whether there is what it is about. */
const isThere = ({ model }: Readonly<Held>, { act }: Drawn) =>
  model.requests.length > 0 || act === 'submit' || act === 'register' || act === 'tend';

class One implements fc.AsyncCommand<Held, Real> {
  constructor(readonly drawn: Drawn) {}
  check = (held: Readonly<Held>) => isThere(held, this.drawn);
  async run(held: Held, real: Real) {
    const act = actOf(held.model, this.drawn);
    const { outcome, model } = foresee(held.model, act);
    const said = await ask(real, held.model, act, this.drawn.process);
    await settle(held, real, [said], [{ outcomes: [outcome], model }]);
  }
  toString = () => told(this.drawn);
}

/** Two acts at once, at two processes: it must be as if one came after the other. */
class Both implements fc.AsyncCommand<Held, Real> {
  constructor(
    readonly one: Drawn,
    readonly other: Drawn,
  ) {}
  check = (held: Readonly<Held>) => isThere(held, this.one) && isThere(held, this.other);
  async run(held: Held, real: Real) {
    const { model } = held;
    const [first, second] = [actOf(model, this.one), actOf(model, this.other)];
    const said = await Promise.all([
      ask(real, model, first, this.one.process),
      ask(real, model, second, this.one.process + 1),
    ]);
    const [a, b] = [foresee(model, first), foresee(model, second)];
    const [then, before] = [foresee(a.model, second), foresee(b.model, first)];
    await settle(held, real, said, [
      { outcomes: [a.outcome, then.outcome], model: then.model },
      { outcomes: [before.outcome, b.outcome], model: before.model },
    ]);
  }
  toString = () => `${told(this.one)} while ${told(this.other)}`;
}

/** A process ends in the midst of it: all of it is there, or nothing. */
class CutOff implements fc.AsyncCommand<Held, Real> {
  constructor(
    readonly drawn: Drawn,
    readonly after: number,
  ) {}
  check = (held: Readonly<Held>) => isThere(held, this.drawn);
  async run(held: Held, real: Real) {
    const at = this.drawn.process % PROCESSES;
    const { model } = held;
    const act = actOf(model, this.drawn);
    const victim = await processes[at];
    const said = ask(real, model, act, at);
    await new Promise((resolve) => setTimeout(resolve, this.after));
    await victim?.kill();
    const outcome = await said;
    processes[at] = startProcess(script, url, portal.sql);
    const done = foresee(model, act);
    const all = { outcomes: [outcome === null ? null : done.outcome], model: done.model };
    await settle(held, real, [outcome], outcome === null ? [{ outcomes: [null], model }, all] : [all]);
  }
  toString = () => `${told(this.drawn)}, cut off after ${this.after} ms`;
}

class Wait implements fc.AsyncCommand<Held, Real> {
  constructor(readonly days: number) {}
  check = () => true;
  async run(held: Held) {
    held.model = { ...held.model, day: held.model.day + this.days };
  }
  toString = () => `${this.days} days later`;
}

function told({ act, by, which, prefix, verdict, process: at }: Drawn): string {
  return `${act}(${[by, `#${which}`, prefix, verdict].join(' ')}) at ${at}`;
}

const drawn = fc.record({
  act: fc.constantFrom<Act['act']>(
    'submit',
    'submit',
    'submit',
    'review',
    'review',
    'review',
    'revise',
    'revise',
    'withdraw',
    'withdraw',
    'register',
    'tend',
  ),
  by: fc
    .constantFrom<Name>('ann', 'bob', 'registrar', 'second')
    .map((name) => (name === 'second' ? 'bob' : name)),
  which: fc.nat(11),
  prefix: fc.constantFrom(...prefixes),
  verdict: fc.constantFrom(
    'approve' as const,
    'approve' as const,
    'decline' as const,
    'request-changes' as const,
  ),
  process: fc.nat(PROCESSES - 1),
});

const commands = fc.commands(
  [
    // The more often something stands here the more often it is drawn.
    ...[1, 2, 3].map(() => drawn.map((one) => new One(one))),
    ...[1, 2, 3, 4].map(() => fc.tuple(drawn, drawn).map(([one, other]) => new Both(one, other))),
    fc.tuple(drawn, fc.nat(30)).map(([one, after]) => new CutOff(one, after)),
    fc.integer({ min: 1, max: HOLD_DAYS / 2 }).map((days) => new Wait(days)),
  ],
  { maxCommands: 40, size: 'max' },
);

it(
  'requests stay what the rules make of them, whatever the order and the crashes between',
  async () => {
    const end = Date.now() + SECONDS * 1_000;
    const policies = fc.constantFrom<Model['policy']>('open', 'registrar', 'two-approvals');
    for (let seed = SEED; Date.now() < end; seed += 1) {
      await fc.assert(
        fc.asyncProperty(policies, commands, async (policy, some) => {
          const scheme = await newScheme(policy);
          await fc.asyncModelRun(
            () => ({
              model: { model: { policy, day: 0, requests: [], registered: [] } },
              real: { scheme, ids: new Map() },
            }),
            some,
          );
        }),
        { numRuns: 1, seed, endOnFailure: true },
      );
    }
  },
  SECONDS * 1_000 + 60_000,
);

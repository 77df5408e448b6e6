import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../domain/result';
import type { Grammar } from '../../domain/scheme/segment';
import { createCategory } from '../category/create-category';
import { createCode } from '../code/create-code';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createPrefix } from '../prefix/create-prefix';
import { changeGrammar } from './change-grammar';
import { createScheme } from './create-scheme';
import { previewGrammar } from './preview-grammar';
import { readScheme } from './read-scheme';
import { updateScheme } from './update-scheme';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal({ seeded: false });
});
afterAll(() => portal.close());

const letters = { alphabet: 'letters', case: 'upper' } as const;
const prefix = (min: number, max: number) =>
  ({ kind: 'prefix', name: 'team', label: 'Team', ...letters, width: { min, max } }) as const;
const category = (width: number, name = 'kind') =>
  ({
    kind: 'category',
    name,
    label: 'Kind',
    role: 'identity',
    alphabet: 'digits',
    case: 'upper',
    width: { min: width, max: width },
  }) as const;
const number = (width: number) =>
  ({ kind: 'number', name: 'number', label: 'Number', width, first: 1 }) as const;
const literal = (text: string) => ({ kind: 'literal', text }) as const;

const grammar: Grammar = [prefix(2, 3), literal('-'), category(2), number(3)];

let made = 0;

/** A scheme of three codes, a draft that has no number yet, and a prefix without codes. */
async function newScheme(): Promise<string> {
  made += 1;
  const scheme = `scheme-${made}`;
  const text = { name: 'S', summary: 'S', prefixLabel: 'Team', guidelines: null };
  const said = { ...text, messageStyle: 'icu', policy: 'open', segments: grammar };
  const results: Result<unknown>[] = [
    await createScheme.run(portal, system, { slug: scheme, ...said }),
    await createCategory.run(portal, system, {
      scheme,
      segment: 'kind',
      value: '01',
      label: 'One',
      meanings: [],
      httpStatus: null,
    }),
    await createPrefix.run(portal, system, { scheme, prefix: 'AB', title: 'AB' }),
    await createPrefix.run(portal, system, { scheme, prefix: 'ABC', title: 'ABC' }),
  ];
  for (const [at, code] of [
    ['AB', 1],
    ['AB', 2],
    ['ABC', 120],
  ] as const) {
    results.push(
      await createCode.run(portal, system, {
        scheme,
        prefix: at,
        category: '01',
        number: code,
        message: 'x',
      }),
    );
  }
  results.push(
    await createCode.run(portal, system, {
      scheme,
      prefix: 'AB',
      category: '01',
      number: null,
      status: 'draft',
      aliases: ['OLD_NAME'],
      message: 'x',
    }),
  );
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  return scheme;
}

async function grammarOf(scheme: string): Promise<Grammar> {
  const found = await readScheme.run(portal, anonymous, { scheme });
  if (!found.ok) throw new Error(found.refusal.fault);
  return found.value.grammar;
}

describe('a grammar that writes everything as it is', () => {
  it.each([
    ['a wider prefix', [prefix(2, 4), literal('-'), category(2), number(3)]],
    ['another first number', [prefix(2, 3), literal('-'), category(2), { ...number(3), first: 10 }]],
    ['another label', [{ ...prefix(2, 3), label: 'Group' }, literal('-'), category(2), number(3)]],
  ])('is taken: %s', async (_, segments) => {
    const scheme = await newScheme();
    expect(await changeGrammar.run(portal, system, { scheme, version: 1, segments })).toMatchObject({
      ok: true,
    });
    expect(await grammarOf(scheme)).toEqual(segments);
    const [event] = await portal.sql(
      `SELECT changes FROM audit_event WHERE type = 'scheme.changed' AND subject_name = $1`,
      [scheme],
    );
    expect(event).toEqual({ changes: { segments: { from: grammar, to: segments } } });
  });
});

describe('a grammar that does not', () => {
  it.each([
    ['a narrower prefix', [prefix(2, 2), literal('-'), category(2), number(3)], [1, 1, 0]],
    ['a narrower number', [prefix(2, 3), literal('-'), category(2), number(2)], [3, 0, 0]],
    ['a wider number', [prefix(2, 3), literal('-'), category(2), number(4)], [3, 0, 0]],
    ['another separator', [prefix(2, 3), literal('_'), category(2), number(3)], [3, 0, 0]],
    ['no separator', [prefix(2, 3), category(2), number(3)], [3, 0, 0]],
    ['no category', [prefix(2, 3), literal('-'), number(5)], [3, 0, 1]],
    ['another width of the category', [prefix(2, 3), literal('-'), category(1), number(4)], [3, 0, 1]],
    ['another name of the category', [prefix(2, 3), literal('-'), category(2, 'type'), number(3)], [3, 0, 1]],
    ['small letters', [{ ...prefix(2, 3), case: 'lower' }, literal('-'), category(2), number(3)], [3, 2, 0]],
  ])('is refused: %s', async (_, segments, [codes, prefixes, categories]) => {
    const scheme = await newScheme();
    const counted = { codes, prefixes, categories };
    expect(await changeGrammar.run(portal, system, { scheme, segments })).toMatchObject({
      ok: false,
      refusal: { fault: 'breaks-codes', fields: [{ field: 'segments', params: counted }] },
    });
    expect(await grammarOf(scheme)).toEqual(grammar);
    const preview = await previewGrammar.run(portal, system, { scheme, segments });
    expect(preview).toMatchObject({ ok: true, value: { misfits: counted } });
  });

  it('is refused at the segment that is not sound', async () => {
    const scheme = await newScheme();
    const segments = [prefix(2, 3), category(2)];
    expect(await changeGrammar.run(portal, system, { scheme, segments })).toMatchObject({
      refusal: { fault: 'invalid', fields: [{ field: 'segments', fault: 'grammar' }] },
    });
  });

  it('is shown code by code, page by page', async () => {
    const scheme = await newScheme();
    await portal.sql(
      `INSERT INTO code (scheme_id, prefix_id, category_id, code, number, message, words)
       SELECT c.scheme_id, c.prefix_id, c.category_id, 'AB-01' || lpad(n::text, 3, '0'), n, 'x', ''
       FROM code c JOIN scheme s ON s.id = c.scheme_id, generate_series(200, 299) n
       WHERE s.slug = $1 AND c.code = 'AB-01001'`,
      [scheme],
    );
    const segments = [prefix(2, 3), literal('.'), category(2), number(3)];
    const seen: string[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await previewGrammar.run(portal, system, { scheme, segments, cursor });
      if (!page.ok) throw new Error(page.refusal.fault);
      expect(page.value.misfits.codes).toBe(103);
      expect(page.value.codes.length).toBeLessThanOrEqual(50);
      for (const { code, reads } of page.value.codes) expect(reads).toBe(code.replace('-', '.'));
      seen.push(...page.value.codes.map(({ code }) => code));
      cursor = page.value.nextCursor;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength(103);
  });
});

it('lets no code slip in that the new grammar would not write', async () => {
  const scheme = await newScheme();
  const segments = [prefix(2, 4), literal('-'), category(2), number(3)];
  const results = await Promise.all([
    changeGrammar.run(portal, system, { scheme, segments: [prefix(2, 2), ...segments.slice(1)] }),
    ...['ZY', 'ZYX'].map((name) => createPrefix.run(portal, system, { scheme, prefix: name, title: 'x' })),
    changeGrammar.run(portal, system, { scheme, segments }),
    createCode.run(portal, system, { scheme, prefix: 'ABC', category: '01', message: 'x' }),
  ]);
  expect(results.map(({ ok }) => ok)).toEqual([false, true, true, true, true]);
  const preview = await previewGrammar.run(portal, system, { scheme, segments: await grammarOf(scheme) });
  expect(preview).toMatchObject({ value: { misfits: { codes: 0, prefixes: 0, categories: 0 } } });
});

describe('updateScheme', () => {
  it('changes what is said of a scheme, and not its grammar', async () => {
    const scheme = await newScheme();
    const given = {
      name: 'New',
      guidelines: '<script>alert(1)</script>',
      policy: 'two-approvals',
      holdDays: 7,
    };
    expect(await updateScheme.run(portal, system, { scheme, version: 1, ...given })).toMatchObject({
      ok: true,
    });
    const found = await readScheme.run(portal, anonymous, { scheme });
    expect(found).toMatchObject({ value: { ...given, summary: 'S', grammar, version: 2 } });
    expect(await updateScheme.run(portal, system, { scheme, version: 1, name: 'Late' })).toMatchObject({
      refusal: { fault: 'stale' },
    });
  });

  it('keeps the style of messages once there are some', async () => {
    const scheme = await newScheme();
    expect(await updateScheme.run(portal, system, { scheme, messageStyle: 'printf' })).toMatchObject({
      refusal: { fault: 'in-use', fields: [{ field: 'messageStyle' }] },
    });
    await createScheme.run(portal, system, {
      slug: `${scheme}-empty`,
      name: 'S',
      summary: 'S',
      prefixLabel: 'Team',
      guidelines: null,
      messageStyle: 'icu',
      policy: 'open',
      segments: grammar,
    });
    const empty = { scheme: `${scheme}-empty`, messageStyle: 'printf' };
    expect((await updateScheme.run(portal, system, empty)).ok).toBe(true);
  });
});

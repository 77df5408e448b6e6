import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import type { QueueEntry } from '../../domain/translation-entry';
import { allocateCodes } from '../code/allocate-codes';
import { updateCode } from '../code/update-code';
import { person } from '../fixtures/people';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { addTerm } from '../glossary/add-term';
import { listGlossary } from '../glossary/list-glossary';
import { removeTerm } from '../glossary/remove-term';
import { recheckAll } from '../recheck-texts';
import { acceptSuggestion } from './accept-suggestion';
import { commentOnTranslation } from './comment-on-translation';
import { countQueue } from './count-queue';
import { dismissCheck } from './dismiss-check';
import { dismissSuggestion } from './dismiss-suggestion';
import { findSimilarTexts } from './find-similar-texts';
import { listQueue } from './list-queue';
import { readEntry } from './read-entry';
import { readProgress } from './read-progress';
import { restoreCheck } from './restore-check';
import { reviewTranslation } from './review-translation';
import { saveTranslation } from './save-translation';
import { suggestTranslation } from './suggest-translation';

let portal: TestPortal;
let translator: Actor;
let entries: readonly { readonly scheme: string; readonly code: string; readonly locale: string }[] = [];

const things = ['invoice', 'session', 'gateway', 'device'];
const states = ['missing', 'draft', 'needs-review', 'approved', 'rejected'] as const;

beforeAll(async () => {
  portal = await openTestPortal();
  translator = await person(portal, { roles: [{ role: 'translator', locale: 'ja' }] });
  const codes = Array.from({ length: 40 }, (_, at) => ({
    message: `The ${things[at % 4]} number ${at} failed.`,
  }));
  const made = await allocateCodes.run(portal, system, { scheme: 'soracom', prefix: 'EVS', codes });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  entries = made.value.map(({ code }) => ({ scheme: 'soracom', code, locale: 'ja' }));
  for (const [at, entry] of entries.entries()) {
    const state = states[at % 5] ?? 'missing';
    if (state === 'missing') continue;
    const text = `失敗しました  （${things[at % 4]} ${at}）。`;
    const actor = at % 2 === 0 ? system : translator;
    const saved = state === 'rejected' || state === 'approved' ? 'needs-review' : state;
    await saveTranslation.run(portal, actor, { ...entry, text, state: saved });
    if (state === 'approved') await reviewTranslation.run(portal, system, { ...entry, verdict: 'approve' });
    if (state === 'rejected') await reviewTranslation.run(portal, system, { ...entry, verdict: 'reject' });
    if (at % 7 === 0) {
      const message = `The ${things[at % 4]} number ${at} has failed.`;
      await updateCode.run(portal, system, { ...named(entry), message, messageChange: 'wording' });
    }
  }
  await portal.sql(
    `INSERT INTO code_demand (code_id, scheme_id, asked)
     SELECT id, scheme_id, 1 + id % 3 FROM code WHERE code LIKE 'EVS%' AND id % 2 = 0`,
  );
});
afterAll(() => portal.close());

const named = ({ scheme, code }: { scheme: string; code: string }) => ({ scheme, code });

const SIZE = 23;

/** Every entry of a filter, page by page, forwards and then back again. */
async function all(filter: object): Promise<{ items: readonly QueueEntry[]; total: number }> {
  const items: QueueEntry[] = [];
  const begins: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await listQueue.run(portal, system, { locale: 'ja', limit: SIZE, ...filter, cursor });
    if (!page.ok) throw new Error(JSON.stringify(page.refusal));
    items.push(...page.value.items);
    if (page.value.previousCursor !== null) begins.push(page.value.previousCursor);
    if (page.value.nextCursor === null) {
      for (const before of begins) {
        const back = await listQueue.run(portal, system, { locale: 'ja', limit: SIZE, ...filter, before });
        const at = begins.indexOf(before) * SIZE;
        expect(back.ok && back.value.items).toEqual(items.slice(at, at + SIZE));
      }
      return { items, total: page.value.total };
    }
    cursor = page.value.nextCursor;
  }
}

describe('the queue', () => {
  const filters: readonly (readonly [string, object, (entry: QueueEntry) => boolean])[] = [
    ['all', {}, () => true],
    ['missing', { state: ['missing'] }, ({ state }) => state === 'missing'],
    ['one state', { state: ['needs-review'] }, ({ state }) => state === 'needs-review'],
    ['two states', { state: ['draft', 'missing'] }, ({ state }) => state === 'draft' || state === 'missing'],
    ['outdated', { outdated: 'true' }, ({ outdated }) => outdated],
    ['up to date', { outdated: 'false' }, ({ outdated }) => !outdated],
    [
      'a scheme',
      { scheme: ['platform', 'apigate'] },
      ({ scheme }) => scheme === 'platform' || scheme === 'apigate',
    ],
    [
      'a prefix and a state',
      { prefix: ['EVS'], state: ['approved'] },
      ({ code, state }) => code.startsWith('EVS') && state === 'approved',
    ],
    ['no such prefix', { prefix: ['NONE'] }, () => false],
    [
      'a check',
      { check: ['double-space'], prefix: ['EVS'] },
      ({ code, failing }) => code.startsWith('EVS') && failing.includes('double-space'),
    ],
    ['a check anywhere', { check: ['double-space'] }, ({ failing }) => failing.includes('double-space')],
    [
      'words in the source',
      { q: 'gateway number', in: 'source', prefix: ['EVS'] },
      ({ code, source }) => code.startsWith('EVS') && source.includes('gateway number'),
    ],
    [
      'words in the text',
      { q: '失敗', in: 'target', prefix: ['EVS'] },
      ({ code, text }) => code.startsWith('EVS') && (text ?? '').includes('失敗'),
    ],
    [
      'words in either',
      { q: 'invoice', prefix: ['EVS'] },
      ({ code, source, text }) => code.startsWith('EVS') && (source + text).includes('invoice'),
    ],
    [
      'words in either, which only texts have',
      { q: '失敗', prefix: ['EVS'] },
      ({ code, source, text }) => code.startsWith('EVS') && (source + text).includes('失敗'),
    ],
    [
      'words in either, without a text',
      { q: 'invoice', state: ['missing'] },
      ({ state, source }) => state === 'missing' && source.includes('invoice'),
    ],
  ];
  let everything: readonly QueueEntry[] = [];
  beforeAll(async () => {
    everything = (await all({})).items;
  });

  it.each(filters)(
    'narrowed to %s has what it should, once, in order, in each order',
    async (_what, filter, holds) => {
      const expected = everything.filter(holds);
      const byCode = [...expected].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
      const keys = (list: readonly QueueEntry[]) => list.map(({ scheme, code }) => `${scheme} ${code}`);
      const found = await all(filter);
      expect(found.items.map(({ code }) => code)).toEqual(byCode.map(({ code }) => code));
      expect(found.total).toBe(expected.length);
      for (const sort of ['-code', 'updatedAt', '-updatedAt', 'demand', '-demand']) {
        const { items, total } = await all({ ...filter, sort });
        expect([sort, keys(items).sort()]).toEqual([sort, keys(expected).sort()]);
        expect(total).toBe(expected.length);
        const values = items.map(({ updatedAt, demand }) =>
          sort.endsWith('demand') ? demand : Date.parse(updatedAt ?? '1970-01-01'),
        );
        const sorted = [...values].sort((a, b) => (sort.startsWith('-') ? b - a : a - b));
        if (!sort.endsWith('code')) expect([sort, values]).toEqual([sort, sorted]);
      }
    },
  );

  it('is narrowed to who changed it, and since when', async () => {
    const id = translator.kind === 'user' ? translator.id : '';
    const by = await all({ changedBy: [id] });
    expect(by.items.length).toBeGreaterThan(10);
    expect(new Set(by.items.map(({ author }) => author?.id))).toEqual(new Set([id]));
    const times = by.items.flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt])).sort();
    const since = times.at(-3);
    const late = await all({ changedBy: [id], changedSince: since });
    expect(late.items.map(({ updatedAt }) => updatedAt).sort()).toEqual(
      times.filter((time) => time >= (since ?? '')),
    );
  });

  it('is counted by facet beside its other filters', async () => {
    for (const filter of [
      {},
      { scheme: ['soracom'] },
      { state: ['approved'] },
      { q: 'invoice' },
      { outdated: 'true' },
    ]) {
      const counted = await countQueue.run(portal, system, { locale: 'ja', ...filter });
      if (!counted.ok) throw new Error(JSON.stringify(counted.refusal));
      const { state, scheme } = counted.value;
      const some = await countQueue.run(portal, system, {
        locale: 'ja',
        ...filter,
        facet: ['state', 'scheme'],
      });
      expect(some).toMatchObject({ value: { state, scheme } });
      for (const { value, entries: many } of counted.value.state ?? []) {
        expect([filter, value, many]).toEqual([
          filter,
          value,
          (await all({ ...filter, state: [value] })).total,
        ]);
      }
      for (const { value, entries: many } of counted.value.scheme ?? []) {
        expect([filter, value, many]).toEqual([
          filter,
          value,
          (await all({ ...filter, scheme: [value] })).total,
        ]);
      }
    }
    for (const filter of [
      {},
      { prefix: ['EVS'] },
      { state: ['draft'] },
      { q: 'session', outdated: 'false' },
    ]) {
      const facet = ['check', 'changedBy'] as const;
      const counted = await countQueue.run(portal, system, { locale: 'ja', facet, ...filter });
      if (!counted.ok) throw new Error(JSON.stringify(counted.refusal));
      for (const one of facet) {
        const values = counted.value[one] ?? [];
        expect([filter, one, values.length > 0]).toEqual([filter, one, true]);
        for (const { value, entries: many } of values) {
          expect([filter, value, many]).toEqual([
            filter,
            value,
            (await all({ ...filter, [one]: [value] })).total,
          ]);
        }
        const [first] = values;
        const chosen = await countQueue.run(portal, system, {
          locale: 'ja',
          facet,
          ...filter,
          [one]: [first?.value],
        });
        expect(chosen).toMatchObject({ value: { [one]: values } });
      }
    }
  });

  it('is of a locale that there is', async () => {
    expect(await listQueue.run(portal, system, { locale: 'fr' })).toMatchObject({
      refusal: { fields: [{ field: 'locale', fault: 'missing' }] },
    });
  });

  it('adds up to its progress', async () => {
    const progress = await readProgress.run(portal, system, { locale: 'ja', scheme: 'soracom' });
    const here = everything.filter(({ scheme }) => scheme === 'soracom');
    const count = (holds: (entry: QueueEntry) => boolean) => here.filter(holds).length;
    const asked = here.reduce((sum, { demand }) => sum + demand, 0);
    const current = ({ state, outdated }: QueueEntry) => state === 'approved' && !outdated;
    const answered = here.filter(current).reduce((sum, { demand }) => sum + demand, 0);
    expect(progress).toMatchObject({
      value: [
        {
          codes: here.length,
          missing: count(({ state }) => state === 'missing'),
          draft: count(({ state }) => state === 'draft'),
          needsReview: count(({ state }) => state === 'needs-review'),
          approved: count(({ state }) => state === 'approved'),
          rejected: count(({ state }) => state === 'rejected'),
          outdated: count(({ outdated }) => outdated),
          current: count(current),
          weighted: answered / asked,
        },
      ],
    });
  });
});

describe('an entry', () => {
  const entry = () => entries[1] ?? { scheme: '', code: '', locale: '' };
  const warned = () => entries[3] ?? { scheme: '', code: '', locale: '' };
  const failing = async ({ code }: { readonly code: string }) => {
    const [row] = await portal.sql(`SELECT failing FROM translation WHERE locale = 'ja' AND spelling = $1`, [
      code,
    ]);
    return row?.failing;
  };

  it('takes suggestions and comments of members, which translators accept or dismiss', async () => {
    const member = await person(portal);
    const suggest = async (text: string) => {
      const made = await suggestTranslation.run(portal, member, { ...entry(), text, comment: 'Shorter' });
      if (!made.ok) throw new Error(JSON.stringify(made.refusal));
      return made.value.id;
    };
    expect(await suggestTranslation.run(portal, member, { ...entry(), text: '{9}' })).toMatchObject({
      refusal: { fields: [{ field: 'text', fault: 'foreign-parameter' }] },
    });
    const [good, bad] = [await suggest('失敗。'), await suggest('だめ。')];
    await commentOnTranslation.run(portal, member, { ...entry(), text: 'Which one?' });
    const read = await readEntry.run(portal, member, entry());
    expect(read).toMatchObject({
      value: {
        suggestions: [{ id: good, text: '失敗。', comment: 'Shorter' }, { id: bad }],
        comments: [{ text: 'Which one?', author: { id: member.id } }],
        may: { save: false, review: false, suggest: true },
      },
    });
    const accepted = await acceptSuggestion.run(portal, translator, { id: good });
    expect(accepted).toMatchObject({
      value: { text: '失敗。', state: 'needs-review', author: { id: member.id } },
    });
    expect(await acceptSuggestion.run(portal, translator, { id: good })).toMatchObject({
      refusal: { fields: [{ field: 'id', fault: 'missing' }] },
    });
    expect(await dismissSuggestion.run(portal, translator, { id: bad })).toMatchObject({
      value: { outcome: 'dismissed' },
    });
    expect(await readEntry.run(portal, translator, entry())).toMatchObject({
      value: { suggestions: [], may: { save: true, review: false } },
    });
  });

  it('has its warnings dismissed and restored, and no more than warnings', async () => {
    expect(await failing(warned())).toContain('ja/double-space');
    const dismissed = await dismissCheck.run(portal, translator, {
      ...warned(),
      check: 'double-space',
      reason: 'Said elsewhere',
    });
    expect(dismissed.ok && dismissed.value.checks.find(({ id }) => id === 'double-space')).toMatchObject({
      dismissed: true,
    });
    expect(await failing(warned())).not.toContain('ja/double-space');
    expect(await readEntry.run(portal, system, warned())).toMatchObject({
      value: { dismissals: [{ check: 'double-space', reason: 'Said elsewhere' }] },
    });
    await restoreCheck.run(portal, translator, { ...warned(), check: 'double-space' });
    expect(await failing(warned())).toContain('ja/double-space');
    expect(
      await dismissCheck.run(portal, translator, { ...warned(), check: 'missing-parameter' }),
    ).toMatchObject({
      refusal: { fields: [{ field: 'check', fault: 'not-dismissable' }] },
    });
    expect(
      await dismissCheck.run(portal, translator, { ...warned(), check: 'echoes-user-input' }),
    ).toMatchObject({
      refusal: { fields: [{ field: 'check', fault: 'missing' }] },
    });
  });

  it('has its terms, and its text is held against them again', async () => {
    const reviewer = await person(portal, { roles: [{ role: 'reviewer', locale: 'ja' }] });
    const term = { locale: 'ja', term: 'Session', translation: 'セッション' };
    const added = await addTerm.run(portal, reviewer, term);
    expect(added).toMatchObject({ ok: true });
    expect(await addTerm.run(portal, reviewer, { ...term, term: 'session' })).toMatchObject({
      refusal: { fields: [{ field: 'term', fault: 'conflict' }] },
    });
    expect(await readEntry.run(portal, system, entry())).toMatchObject({ value: { glossary: [term] } });
    const marked = async () => {
      const [row] = await portal.sql('SELECT count(*)::int AS many FROM translation WHERE checked = 0');
      return row?.many;
    };
    expect(await marked()).toBeGreaterThan(5);
    await recheckAll(portal.database, AbortSignal.abort());
    expect(await marked()).toBeGreaterThan(5);
    await recheckAll(portal.database, new AbortController().signal);
    expect(await marked()).toBe(0);
    const id = added.ok ? added.value.id : 0;
    expect(await removeTerm.run(portal, reviewer, { id })).toMatchObject({ ok: true });
    expect(await listGlossary.run(portal, system, { locale: 'ja', q: 'session' })).toMatchObject({
      value: { items: [], total: 0 },
    });
  });

  it('shows approved texts of similar messages, most alike first', async () => {
    const similar = await findSimilarTexts.run(portal, system, entry());
    if (!similar.ok) throw new Error(JSON.stringify(similar.refusal));
    expect(similar.value.length).toBeGreaterThan(0);
    expect(similar.value[0]?.source).toContain('session');
    const alike = similar.value.map(({ likeness }) => likeness);
    expect(alike).toEqual([...alike].sort((a, b) => b - a));
  });
});

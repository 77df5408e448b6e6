import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { allocateCodes } from '../code/allocate-codes';
import { readCode } from '../code/read-code';
import { decodeText } from '../decode/decode-text';
import { storeDemand } from '../demand';
import { person } from '../fixtures/people';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { bulkReview } from './bulk-review';
import { createLocale } from './create-locale';
import { listQueue } from './list-queue';
import { previewBulkReview } from './preview-bulk-review';
import { reviewTranslation } from './review-translation';
import { saveTranslation } from './save-translation';
import { undoBulkReview } from './undo-bulk-review';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function fresh(many: number) {
  const codes = Array.from({ length: many }, (_, at) => ({ message: `Failure ${at}.` }));
  const made = await allocateCodes.run(portal, system, { scheme: 'soracom', prefix: 'EVS', codes });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.map(({ code }) => ({ scheme: 'soracom', code }));
}

describe('look-ups', () => {
  it('are counted together, and what is asked for most comes first', async () => {
    const [one, two] = await fresh(2);
    await storeDemand(portal);
    for (const code of [one, two, two]) await readCode.run(portal, system, { ...code });
    await decodeText.run(portal, system, { text: `ERROR ${two?.code} and ${two?.code}` });
    await storeDemand(portal);
    await readCode.run(portal, system, { ...two });
    await storeDemand(portal);
    const page = await listQueue.run(portal, system, { locale: 'ja', sort: '-demand', limit: 1 });
    expect(page).toMatchObject({ value: { items: [{ code: two?.code, demand: 4 }] } });
  });
});

describe('many translations at once', () => {
  const change = async (input: object, actor: Actor = system) => {
    const preview = await previewBulkReview.run(portal, actor, input);
    const done = await bulkReview.run(portal, actor, input);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    const { id, isUndoable, ...report } = done.value;
    expect(preview).toEqual({ ok: true, value: report });
    return { id, isUndoable, ...report };
  };

  it('are approved by the rules of each, under one id', async () => {
    const codes = await fresh(5);
    const reviewer = await person(portal, { roles: [{ role: 'reviewer', locale: 'ja' }] });
    await person(portal, { roles: [{ role: 'reviewer', locale: 'ja' }] });
    const [mine, theirs, draft, done] = codes.map((code) => ({ ...code, locale: 'ja' }));
    await saveTranslation.run(portal, reviewer, { ...mine, text: '私の。' });
    await saveTranslation.run(portal, system, { ...theirs, text: '失敗 1。' });
    await saveTranslation.run(portal, system, { ...draft, text: '下書き。', state: 'draft' });
    await saveTranslation.run(portal, system, { ...done, text: '済み。', state: 'approved' });
    const report = await change({ locale: 'ja', codes, action: { kind: 'approve' } }, reviewer);
    expect(report).toMatchObject({ total: 5, changed: 1, unchanged: 1 });
    expect(new Map(report.refused.map(({ fault, codes: many }) => [fault, many]))).toEqual(
      new Map([
        ['own-approval', 1],
        ['not-reviewable', 2],
      ]),
    );
    const events = await portal.sql('SELECT changes FROM audit_event WHERE batch_id = $1', [report.id]);
    expect(events).toMatchObject([{ changes: { state: { from: 'needs-review', to: 'approved' } } }]);
  });

  it('are marked as outdated, and approved again', async () => {
    const codes = await fresh(2);
    for (const code of codes) {
      await saveTranslation.run(portal, system, { ...code, locale: 'ja', text: '失敗。', state: 'approved' });
    }
    expect(await change({ locale: 'ja', codes, action: { kind: 'outdate' } })).toMatchObject({ changed: 2 });
    expect(await change({ locale: 'ja', codes, action: { kind: 'outdate' } })).toMatchObject({
      unchanged: 2,
    });
    const outdated = await listQueue.run(portal, system, {
      locale: 'ja',
      outdated: 'true',
      state: ['approved'],
    });
    expect(outdated).toMatchObject({ value: { total: 2 } });
    const filter = { outdated: 'true' };
    expect(await change({ locale: 'ja', filter, action: { kind: 'approve' } })).toMatchObject({ changed: 2 });
  });

  it('are copied from another language where there is none, as drafts', async () => {
    await createLocale.run(portal, system, { tag: 'zh-Hant', fallback: 'zh' });
    const codes = await fresh(3);
    const [one, two] = codes;
    await saveTranslation.run(portal, system, { ...one, locale: 'zh', text: '失败 0。', state: 'approved' });
    await saveTranslation.run(portal, system, { ...two, locale: 'zh', text: '失败 1。', state: 'approved' });
    await saveTranslation.run(portal, system, { ...two, locale: 'zh-Hant', text: '失敗 1。' });
    const copied = await change({ locale: 'zh-Hant', codes, action: { kind: 'copy', from: 'zh' } });
    expect(copied).toMatchObject({
      changed: 1,
      refused: expect.arrayContaining([
        { fault: 'conflict', codes: 1, examples: [two] },
        { fault: 'missing', codes: 1, examples: [codes[2]] },
      ]),
    });
    const drafts = await listQueue.run(portal, system, { locale: 'zh-Hant', state: ['draft'] });
    expect(drafts).toMatchObject({ value: { items: [{ code: one?.code, text: '失败 0。' }] } });
  });

  it('take what the grid shows, and are taken back but for what was changed since', async () => {
    const codes = await fresh(4);
    const [one, two, three] = codes.map((code) => ({ ...code, locale: 'ja' }));
    for (const [at, text] of [one, two, three].entries()) {
      await saveTranslation.run(portal, system, { ...text, text: `灯 ${at}。`, state: 'approved' });
      await saveTranslation.run(portal, system, { ...text, text: `灯火 ${at}。` });
    }
    const grid = { scheme: ['soracom'], locales: ['ja', 'zh'], state: ['needs-review'], q: '灯火' };
    const standing = async () => {
      const rows = await portal.sql(
        `SELECT state::text, text, approved_text AS served, outdated FROM translation t JOIN code c ON c.id = t.code_id
         WHERE locale = 'ja' AND c.code = ANY($1) ORDER BY c.code`,
        [codes.map(({ code }) => code)],
      );
      return rows;
    };
    const before = await standing();
    const done = await change({ locale: 'ja', grid, action: { kind: 'approve' } });
    expect(done).toMatchObject({ total: 3, changed: 3, isUndoable: true });
    expect((await standing()).map(({ served }) => served)).toEqual(['灯火 0。', '灯火 1。', '灯火 2。']);
    await reviewTranslation.run(portal, system, { ...three, verdict: 'reject' });

    const other = await person(portal, { roles: [{ role: 'reviewer', locale: 'ja' }] });
    expect(await undoBulkReview.run(portal, other, { id: done.id })).toMatchObject({
      refusal: { fields: [{ field: 'id', fault: 'missing' }] },
    });
    expect(await undoBulkReview.run(portal, system, {})).toMatchObject({
      value: { id: done.id, restored: 2, kept: 1, keptExamples: [codes[2]] },
    });
    expect((await standing()).slice(0, 2)).toEqual(before.slice(0, 2));
    expect((await standing())[2]).toMatchObject({ state: 'rejected' });
    expect(await undoBulkReview.run(portal, system, {})).toMatchObject({ value: { id: null, restored: 0 } });
    const none = await change({ locale: 'ja', codes: codes.slice(3), action: { kind: 'approve' } });
    expect(none).toMatchObject({ changed: 0, isUndoable: false });
  });

  it('that were marked as outdated are taken back by who may still review them', async () => {
    const codes = await fresh(1);
    const [text] = codes.map((code) => ({ ...code, locale: 'ja' }));
    await saveTranslation.run(portal, system, { ...text, text: '失敗。', state: 'approved' });
    const reviewer = await person(portal, { roles: [{ role: 'reviewer', locale: 'ja' }] });
    const done = await change({ locale: 'ja', codes, action: { kind: 'outdate' } }, reviewer);
    const elsewhere: Actor = { ...reviewer, roles: [{ role: 'reviewer', locale: 'zh' }] };
    expect(await undoBulkReview.run(portal, elsewhere, {})).toMatchObject({
      refusal: { fault: 'forbidden' },
    });
    expect(await undoBulkReview.run(portal, reviewer, {})).toMatchObject({ value: { restored: 1 } });
    const events = await portal.sql('SELECT changes FROM audit_event WHERE batch_id = $1 ORDER BY id', [
      done.id,
    ]);
    expect(events.map(({ changes }) => changes)).toEqual([
      { outdated: { from: false, to: true } },
      { outdated: { from: true, to: false } },
    ]);
  });

  it.each([
    [{ locale: 'fr', codes: [{ scheme: 'soracom', code: 'AUM0017' }] }, 'locale'],
    [{ locale: 'ja', codes: [{ scheme: 'soracom', code: 'AUM9999' }] }, 'codes'],
    [{ locale: 'ja', filter: { prefix: ['NONE'] } }, 'filter'],
    [{ locale: 'ja', grid: { prefix: ['NONE'] } }, 'grid'],
  ])('%o is refused', async (input, field) => {
    const action = { kind: 'approve' };
    expect(await bulkReview.run(portal, system, { ...input, action })).toMatchObject({
      refusal: { fields: [{ field, fault: 'missing' }] },
    });
  });
});

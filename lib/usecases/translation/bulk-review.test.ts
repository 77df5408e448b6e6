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
import { saveTranslation } from './save-translation';

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
    const { id, ...report } = done.value;
    expect(preview).toEqual({ ok: true, value: report });
    return { id, ...report };
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

  it.each([
    [{ locale: 'fr', codes: [{ scheme: 'soracom', code: 'AUM0017' }] }, 'locale'],
    [{ locale: 'ja', codes: [{ scheme: 'soracom', code: 'AUM9999' }] }, 'codes'],
    [{ locale: 'ja', filter: { prefix: ['NONE'] } }, 'filter'],
  ])('%o is refused', async (input, field) => {
    const action = { kind: 'approve' };
    expect(await bulkReview.run(portal, system, { ...input, action })).toMatchObject({
      refusal: { fields: [{ field, fault: 'missing' }] },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { createCode } from '../code/create-code';
import { readCode } from '../code/read-code';
import { updateCode } from '../code/update-code';
import { person } from '../fixtures/people';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { changeLocale } from './change-locale';
import { createLocale } from './create-locale';
import { readEntry } from './read-entry';
import { reviewTranslation } from './review-translation';
import { saveTranslation } from './save-translation';

let portal: TestPortal;
let translator: Actor;
let reviewer: Actor;
let other: Actor;
beforeAll(async () => {
  portal = await openTestPortal();
  translator = await person(portal, { roles: [{ role: 'translator', locale: 'ja' }] });
  reviewer = await person(portal, { roles: [{ role: 'reviewer', locale: 'ja' }] });
  other = await person(portal, { roles: [{ role: 'reviewer', locale: 'ja' }] });
});
afterAll(() => portal.close());

const scheme = 'soracom';
const message = 'The file {0} is too large. Send a smaller one.';
const text = 'ファイル {0} が大きすぎます。小さくしてお試しください。';

async function fresh(fields: object = {}): Promise<{ scheme: string; code: string; locale: string }> {
  const made = await createCode.run(portal, system, { scheme, prefix: 'EVS', message, ...fields });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return { scheme, code: made.value.code, locale: 'ja' };
}
const save = (entry: object, wish: object = {}, actor: Actor = translator) =>
  saveTranslation.run(portal, actor, { ...entry, text, ...wish });
const review = (entry: object, verdict: string, actor: Actor = reviewer, more: object = {}) =>
  reviewTranslation.run(portal, actor, { ...entry, verdict, ...more });
const read = async (entry: object) => {
  const result = await readEntry.run(portal, system, entry);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const servedIn = async ({ scheme: slug, code }: { scheme: string; code: string }, locale: string) => {
  const result = await readCode.run(portal, system, { scheme: slug, code, locale });
  return result.ok ? [result.value.message, result.value.messageLocale] : null;
};

describe('a text', () => {
  it('is served once a reviewer approved it, and stays while the next one is written', async () => {
    const entry = await fresh();
    expect(await read(entry)).toMatchObject({
      translation: { state: 'missing', revision: 0, text: null },
      served: { text: message, locale: null, fallback: true },
    });
    expect(await save(entry)).toMatchObject({
      ok: true,
      value: { state: 'needs-review', revision: 1, version: 1, approvedText: null },
    });
    expect(await servedIn(entry, 'ja')).toEqual([message, null]);
    expect(await review(entry, 'approve')).toMatchObject({ ok: true, value: { state: 'approved' } });
    expect(await servedIn(entry, 'ja')).toEqual([text, 'ja']);
    await save(entry, { text: `${text}！`, state: 'draft' });
    expect(await servedIn(entry, 'ja')).toEqual([text, 'ja']);
    const { translation, history, reviews } = await read(entry);
    expect(translation).toMatchObject({
      state: 'draft',
      revision: 2,
      approvedText: text,
      approvedRevision: 1,
    });
    expect(history.map((one) => [one.revision, one.text, one.state])).toEqual([
      [2, `${text}！`, 'draft'],
      [1, text, 'needs-review'],
    ]);
    expect(reviews).toMatchObject([{ revision: 1, verdict: 'approve' }]);
  });

  it('that is saved again as it is makes no revision', async () => {
    const entry = await fresh();
    await save(entry);
    expect(await save(entry)).toMatchObject({ ok: true, value: { revision: 1 } });
    expect((await read(entry)).history).toHaveLength(1);
  });

  it('that was rejected is served no more', async () => {
    const entry = await fresh();
    await save(entry);
    await review(entry, 'approve');
    expect(await review(entry, 'reject', other, { comment: 'Too short' })).toMatchObject({
      ok: true,
      value: { state: 'rejected', approvedText: null },
    });
    expect(await servedIn(entry, 'ja')).toEqual([message, null]);
    expect((await read(entry)).reviews).toMatchObject([
      { verdict: 'reject', comment: 'Too short' },
      { verdict: 'approve' },
    ]);
  });

  it('is no revision that anybody can change', async () => {
    await expect(portal.sql(`UPDATE translation_revision SET text = 'x'`)).rejects.toThrow();
    await expect(portal.sql('DELETE FROM translation_revision')).rejects.toThrow();
  });
});

describe('two translators at once', () => {
  it('the second sees what the first wrote', async () => {
    const entry = await fresh();
    await save(entry, { version: 0 });
    const late = await save(entry, { text: '別の訳文 {0} です。お試しください。', version: 0 });
    expect(late).toMatchObject({
      ok: false,
      refusal: { fault: 'stale', present: { text, revision: 1, author: { id: expect.any(String) } } },
    });
    expect((await read(entry)).translation.text).toBe(text);
  });

  it('the first text of an entry is written once', async () => {
    const entry = await fresh();
    const texts = Array.from({ length: 4 }, (_, at) => `訳文 ${at} {0} お試しください。`);
    const results = await Promise.all(texts.map((one) => save(entry, { text: one, version: 0 })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(entry)).history).toHaveLength(1);
  });

  it('a reviewer does not approve what they have not read', async () => {
    const entry = await fresh();
    await save(entry);
    await save(entry, { text: `${text}？` });
    expect(await review(entry, 'approve', reviewer, { version: 1 })).toMatchObject({
      refusal: { fault: 'stale', present: { revision: 2 } },
    });
    await updateCode.run(portal, system, {
      ...named(entry),
      message: `${message}!`,
      messageChange: 'wording',
    });
    expect(await review(entry, 'approve', reviewer, { version: 2, sourceRevision: 1 })).toMatchObject({
      refusal: { fault: 'stale' },
    });
  });
});

const named = ({ scheme: slug, code }: { scheme: string; code: string }) => ({ scheme: slug, code });

describe('approving one’s own text', () => {
  it('is refused where the locale has another reviewer, in every way', async () => {
    const entry = await fresh();
    await save(entry, {}, reviewer);
    expect(await review(entry, 'approve', reviewer)).toMatchObject({
      refusal: { fields: [{ field: 'verdict', fault: 'own-approval' }] },
    });
    expect(await save(entry, { state: 'approved' }, reviewer)).toMatchObject({
      refusal: { fields: [{ field: 'state', fault: 'own-approval' }] },
    });
    expect(await review(entry, 'approve', other)).toMatchObject({ ok: true });
  });

  it('is allowed to the only reviewer', async () => {
    const only = await person(portal, { roles: [{ role: 'reviewer', locale: 'zh' }] });
    const entry = { ...(await fresh()), locale: 'zh' };
    const own = { text: '文件 {0} 太大。请发送较小的文件。', state: 'approved' };
    expect(await save(entry, own, only)).toMatchObject({ ok: true, value: { state: 'approved' } });
  });

  it('and approving at all is not for who only translates', async () => {
    const entry = await fresh();
    expect(await save(entry, { state: 'approved' })).toMatchObject({
      refusal: { fields: [{ field: 'state', fault: 'forbidden' }] },
    });
  });

  it('nobody judges what was not handed in', async () => {
    const entry = await fresh();
    expect(await review(entry, 'reject')).toMatchObject({ refusal: { fault: 'not-reviewable' } });
    await save(entry, { state: 'draft' });
    expect(await review(entry, 'approve')).toMatchObject({ refusal: { fault: 'not-reviewable' } });
  });
});

describe('a source that changes', () => {
  const change = (entry: { scheme: string; code: string }, messageChange: string, to: string) =>
    updateCode.run(portal, system, { ...named(entry), message: to, messageChange });
  async function approved() {
    const entry = await fresh();
    await save(entry);
    await review(entry, 'approve');
    return entry;
  }

  it('as a typo leaves translations as they are', async () => {
    const entry = await approved();
    expect(await change(entry, 'typo', message.replace('large', 'larger'))).toMatchObject({ ok: true });
    expect((await read(entry)).translation).toMatchObject({ state: 'approved', outdated: false });
  });

  it('in its wording makes them outdated and still serves them, until a text is made from the new one', async () => {
    const entry = await approved();
    const newer = message.replace('too large', 'larger than allowed');
    await change(entry, 'wording', newer);
    const outdated = await read(entry);
    expect(outdated.translation).toMatchObject({ state: 'approved', outdated: true });
    expect(outdated.source).toMatchObject({
      text: newer,
      revision: 2,
      madeFrom: { revision: 1, text: message, change: 'wording' },
    });
    expect(await servedIn(entry, 'ja')).toEqual([text, 'ja']);
    // Written beside the old source: it is outdated from the start.
    await save(entry, { text: `${text}。`, sourceRevision: 1 });
    expect((await read(entry)).translation).toMatchObject({ outdated: true, sourceRevision: 1 });
    await save(entry, { text: `${text}。` });
    expect((await read(entry)).translation).toMatchObject({ outdated: false, sourceRevision: 2 });
  });

  it('in its wording, and whose translation a reviewer finds still true', async () => {
    const entry = await approved();
    await change(entry, 'wording', message.replace('Send', 'Please send'));
    expect(await review(entry, 'approve')).toMatchObject({
      ok: true,
      value: { state: 'approved', outdated: false, revision: 1, sourceRevision: 2 },
    });
  });

  it('in its meaning sends them back to review and serves none', async () => {
    const entry = await approved();
    const newer = 'The file {0} was not found. Send another one.';
    await change(entry, 'meaning', newer);
    expect((await read(entry)).translation).toMatchObject({
      state: 'needs-review',
      outdated: true,
      approvedText: null,
    });
    expect(await servedIn(entry, 'ja')).toEqual([newer, null]);
    const events = await portal.sql(
      `SELECT changes FROM audit_event WHERE subject_name = $1 ORDER BY id DESC LIMIT 1`,
      [`${entry.code} (ja)`],
    );
    expect(events).toMatchObject([{ changes: { state: { from: 'approved', to: 'needs-review' } } }]);
  });

  it('is followed by a reviewed translation whose parameter went away', async () => {
    const entry = await approved();
    await change(entry, 'meaning', 'The file is too large. Send a smaller one.');
    expect(await review(entry, 'approve')).toMatchObject({
      refusal: { fields: [{ fault: 'foreign-parameter', params: { check: 'unknown-parameter' } }] },
    });
    const [row] = await portal.sql(
      `SELECT blocked, failing FROM translation t WHERE locale = 'ja' AND spelling = $1`,
      [entry.code],
    );
    expect(row).toMatchObject({ blocked: true, failing: ['ja/unknown-parameter'] });
  });
});

describe('checks', () => {
  it.each([
    ['', 'check', 'empty'],
    ['ファイル {1} です。お試しください。', 'foreign-parameter', 'unknown-parameter'],
    ['ファイル {0', 'message-syntax', 'syntax'],
  ])('refuse to save %j', async (wrong, fault, check) => {
    const result = await save(await fresh(), { text: wrong });
    expect(result).toMatchObject({ refusal: { fields: [{ field: 'text', fault, params: { check } }] } });
  });

  it('let a draft lack a parameter, and no approval', async () => {
    const entry = await fresh();
    expect(await save(entry, { text: 'ファイルが大きすぎます。お試しください。' })).toMatchObject({
      ok: true,
      value: { checks: [{ id: 'missing-parameter', severity: 'approval' }] },
    });
    expect(await review(entry, 'approve')).toMatchObject({
      refusal: { fields: [{ field: 'verdict', fault: 'check', params: { check: 'missing-parameter' } }] },
    });
  });

  it('hold a text against the longest that its locale allows', async () => {
    await createLocale.run(portal, system, { tag: 'ko', fallback: null, maxLength: 20 });
    const entry = { ...(await fresh()), locale: 'ko' };
    expect(await save(entry, {}, system)).toMatchObject({
      refusal: { fields: [{ field: 'text', fault: 'check', params: { check: 'too-long' } }] },
    });
  });
});

describe('fallbacks', () => {
  it('serve the nearest approved text, and the answer says whose it is', async () => {
    for (const [tag, fallback] of [
      ['de', null],
      ['de-AT', null],
      ['de-CH', 'de-AT'],
    ] as const) {
      expect(await createLocale.run(portal, system, { tag, fallback })).toMatchObject({ ok: true });
    }
    const entry = await fresh();
    const german = 'Die Datei {0} ist zu groß. Senden Sie eine kleinere.';
    await save({ ...entry, locale: 'de' }, { text: german, state: 'approved' }, system);
    expect(await servedIn(entry, 'de-CH')).toEqual([german, 'de']);
    const austrian = `${german} Bitte.`;
    await save({ ...entry, locale: 'de-AT' }, { text: austrian, state: 'approved' }, system);
    expect(await servedIn(entry, 'de-CH')).toEqual([austrian, 'de-AT']);
    expect((await read({ ...entry, locale: 'de-CH' })).served).toEqual({
      text: austrian,
      locale: 'de-AT',
      fallback: true,
    });
    await changeLocale.run(portal, system, { tag: 'de-CH', fallback: null });
    expect(await servedIn(entry, 'de-CH')).toEqual([german, 'de']);
  });

  it.each([
    [{ tag: 'de', fallback: 'de-CH' }, 'fallback', 'fallback-cycle'],
    [{ tag: 'de', fallback: 'de' }, 'fallback', 'fallback-cycle'],
    [{ tag: 'de', fallback: 'nl' }, 'fallback', 'missing'],
    [{ tag: 'nl', fallback: null }, 'tag', 'missing'],
  ])('%o is refused', async (input, field, fault) => {
    expect(await changeLocale.run(portal, system, input)).toMatchObject({
      refusal: { fields: [{ field, fault }] },
    });
  });

  it.each([
    ['en', 'conflict'],
    ['ja', 'conflict'],
    ['qqq', 'malformed'],
  ])('%s is no language to add: %s', async (tag, fault) => {
    expect(await createLocale.run(portal, system, { tag, fallback: null })).toMatchObject({
      refusal: { fields: [{ field: 'tag', fault }] },
    });
  });
});

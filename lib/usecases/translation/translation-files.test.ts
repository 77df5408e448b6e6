import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { translationFormats } from '../../transfer/translation/translation-format';
import { addAlias } from '../code/add-alias';
import { createCode } from '../code/create-code';
import { updateCode } from '../code/update-code';
import { signedIn } from '../fixtures/actor';
import { person } from '../fixtures/people';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { applyImport } from './apply-import';
import { checkImport } from './check-import';
import { exportTranslations } from './export-translations';
import { importTranslations } from './import-translations';
import { previewImport } from './preview-import';
import { readEntry } from './read-entry';
import { reviewTranslation } from './review-translation';
import { saveTranslation } from './save-translation';

let portal: TestPortal;
let translator: Actor;
let codes: readonly string[] = [];
const scheme = 'soracom';
const message = 'The file {0} is too large. Send a smaller one.';
const text = 'ファイル {0} が大きすぎます。小さくしてお試しください。';

beforeAll(async () => {
  portal = await openTestPortal();
  translator = await person(portal, { roles: [{ role: 'translator', locale: 'ja' }] });
  codes = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const made = await createCode.run(portal, system, { scheme, prefix: 'EVS', message });
      if (!made.ok) throw new Error(JSON.stringify(made.refusal));
      return made.value.code;
    }),
  );
  const [approved = '', outdated = '', rejected = '', draft = ''] = codes;
  for (const code of [approved, outdated, rejected]) await save(code);
  await save(draft, text, { state: 'draft' });
  for (const code of [approved, outdated]) await review(code, 'approve');
  await review(rejected, 'reject');
  const wording = { message: 'The file {0} is too big.', messageChange: 'wording' };
  await updateCode.run(portal, system, { scheme, code: outdated, ...wording });
});
afterAll(() => portal.close());

const save = (code: string, written = text, more: object = {}, actor: Actor = system) =>
  saveTranslation.run(portal, actor, { scheme, code, locale: 'ja', text: written, ...more });
const review = (code: string, verdict: string) =>
  reviewTranslation.run(portal, system, { scheme, code, locale: 'ja', verdict });

async function exported(format: string, filter: object = {}) {
  const file = await exportTranslations.run(portal, system, { format, locale: 'ja', ...filter });
  if (!file.ok) throw new Error(JSON.stringify(file.refusal));
  let whole = '';
  for await (const piece of file.value.pieces) whole += piece;
  return { name: file.value.name, text: whole };
}

async function imported(format: string, file: object, actor: Actor = translator) {
  const done = await importTranslations.run(portal, actor, { format, ...file });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value;
}

async function entriesOf(id: string, actor: Actor = translator) {
  const page = await previewImport.run(portal, actor, { id, limit: 200 });
  return page.ok ? new Map(page.value.items.map((entry) => [entry.code, entry])) : new Map();
}

const stateOf = async (code: string, locale = 'ja') => {
  const entry = await readEntry.run(portal, system, { scheme, code, locale });
  return entry.ok ? entry.value.translation : null;
};

const fresh = async (): Promise<string> => {
  const made = await createCode.run(portal, system, { scheme, prefix: 'EVS', message });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.code;
};

describe('exporting and importing again', () => {
  it.each(translationFormats.map(({ id, holds }) => [id, holds] as const))(
    '%s changes nothing',
    async (id, holds) => {
      const file = await exported(id, holds === 'many' ? { locale: undefined } : {});
      const before = await portal.sql('SELECT count(*) AS revisions FROM translation_revision');
      for (const name of [file.name, 'renamed']) {
        const report = await imported(id, { text: file.text, name, locale: 'ja', apply: true }, system);
        expect(report.entries).toBeGreaterThan(150);
        expect(report).toMatchObject({
          saved: 0,
          counts: { new: 0, changed: 0, conflict: 0, refused: 0, same: report.entries },
        });
      }
      expect(await portal.sql('SELECT count(*) AS revisions FROM translation_revision')).toEqual(before);
    },
  );
});

describe('a file', () => {
  it('holds what the filter of the queue leaves, in every locale where none is named', async () => {
    const { text: rejected } = await exported('csv', { state: 'rejected', prefix: 'EVS' });
    expect(rejected.trim().split('\r\n')).toHaveLength(2);
    expect(rejected).toContain(`${scheme},${codes[2]},ja`);
    const { text: all } = await exported('csv', { locale: undefined, q: codes[0] });
    expect(all.match(new RegExp(`,${codes[0]},(\\w+),`, 'g'))).toEqual(
      ['ja', 'zh'].map((tag) => `,${codes[0]},${tag},`),
    );
    const { text: approved } = await exported('csv', { approvedOnly: 'true', prefix: 'EVS' });
    expect(approved).toContain(`${codes[1]},ja`);
    expect(approved).not.toContain(`${codes[3]},ja`);
  });

  it('that holds one locale has to be told which', async () => {
    const format = { format: 'gettext' };
    expect(await exportTranslations.run(portal, system, format)).toMatchObject({
      refusal: { fields: [{ field: 'locale', fault: 'required' }] },
    });
    expect(await exportTranslations.run(portal, system, { ...format, locale: 'fr' })).toMatchObject({
      refusal: { fields: [{ field: 'locale', fault: 'missing' }] },
    });
  });

  it('that cannot be read is refused with its place', async () => {
    const file = { format: 'icu-json', locale: 'ja', text: '{\n  "soracom": {' };
    expect(await importTranslations.run(portal, translator, file)).toMatchObject({
      refusal: {
        fields: [{ field: 'text', fault: 'unreadable-file', params: { line: 2, problem: 'syntax' } }],
      },
    });
  });

  it('is read by who uploaded it alone', async () => {
    const { id } = await imported('icu-json', { locale: 'ja', text: '{"soracom:EVS0001":"あ"}' });
    const other = await person(portal, { roles: [{ role: 'translator', locale: 'ja' }] });
    expect(await previewImport.run(portal, other, { id })).toMatchObject({ refusal: { fault: 'missing' } });
    expect(await applyImport.run(portal, other, { id })).toMatchObject({ refusal: { fault: 'missing' } });
  });
});

describe('an import', () => {
  const row = (code: string, cells: readonly string[]) => [scheme, code, ...cells].join(',');
  const sheet = (...rows: readonly string[]) =>
    `scheme,code,locale,source,text,state\r\n${rows.map((one) => `${one}\r\n`).join('')}`;

  it('tells of each entry what becomes of it, and does that', async () => {
    const [added, edited, edited2, moved, other] = await Promise.all([
      fresh(),
      fresh(),
      fresh(),
      fresh(),
      fresh(),
    ]);
    for (const code of [edited, edited2, moved, other]) await save(code);
    const file = await exported('gettext', { prefix: 'EVS' });
    await save(moved, `${text}！`);
    await updateCode.run(portal, system, {
      scheme,
      code: other,
      message: `${message} Now.`,
      messageChange: 'meaning',
    });
    const words = (code: string, to: string) => (whole: string) =>
      whole.replace(
        new RegExp(`(msgctxt "${scheme}:${code}"\\nmsgid [^\\n]+\\nmsgstr ")[^\\n]*"`),
        `$1${to}"`,
      );
    const changed = [
      words(added, '{0} は大きすぎます。小さくしてください。'),
      words(edited, '{0} が大きすぎます。小さくしてください。'),
      words(edited2, '{1} が大きすぎます。'),
      words(moved, '{0} は大きいです。小さくしてください。'),
      words(other, '{0} は大きいです。小さくしてください。'),
    ].reduce((whole, edit) => edit(whole), file.text);
    const report = await imported('gettext', { ...file, text: changed });
    const entries = await entriesOf(report.id);
    expect(entries.get(added)).toMatchObject({ outcome: 'new', presentText: null, state: 'needs-review' });
    expect(entries.get(edited)).toMatchObject({ outcome: 'changed', presentText: text });
    expect(entries.get(edited2)).toMatchObject({
      outcome: 'refused',
      faults: [{ fault: 'foreign-parameter' }],
    });
    expect(entries.get(moved)).toMatchObject({
      outcome: 'conflict',
      conflict: 'text',
      presentText: `${text}！`,
    });
    expect(entries.get(other)).toMatchObject({ outcome: 'conflict', conflict: 'source' });
    expect(report).toMatchObject({ saved: 0, counts: { new: 1, changed: 1, conflict: 2, refused: 1 } });
    expect(await stateOf(added)).toMatchObject({ state: 'missing' });

    const applied = await applyImport.run(portal, translator, { id: report.id });
    expect(applied).toMatchObject({ ok: true, value: { saved: 2, appliedAt: expect.any(String) } });
    expect(await stateOf(added)).toMatchObject({ state: 'needs-review', revision: 1 });
    expect(await stateOf(edited)).toMatchObject({
      revision: 2,
      text: '{0} が大きすぎます。小さくしてください。',
    });
    expect(await stateOf(moved)).toMatchObject({ text: `${text}！` });
    const events = await portal.sql(
      `SELECT type, subject_name AS name, count(*) OVER (PARTITION BY batch_id)::int AS together FROM audit_event
       WHERE batch_id IS NOT NULL AND subject_type = 'translation' ORDER BY type DESC`,
    );
    expect(events).toEqual([
      { type: 'translation.created', name: `${added} (ja)`, together: 2 },
      { type: 'translation.changed', name: `${edited} (ja)`, together: 2 },
    ]);
    expect(await applyImport.run(portal, translator, { id: report.id })).toMatchObject({
      refusal: { fault: 'conflict' },
    });
  });

  it('takes the file’s text in a conflict where that is chosen', async () => {
    const code = await fresh();
    await save(code);
    const file = await exported('csv', { prefix: 'EVS' });
    await save(code, `${text}？`);
    const edited = file.text.replace(new RegExp(`(${code},ja,[^,]+,)[^,]+`), `$1${text}。`);
    await imported('csv', { ...file, text: edited, apply: true, conflicts: 'mine' });
    expect(await stateOf(code)).toMatchObject({ text: `${text}。`, revision: 3 });
  });

  it('knows a text that was replaced since, also where nothing says when the file was exported', async () => {
    const code = await fresh();
    await save(code);
    await save(code, `${text}？`);
    const report = await imported('csv', { text: sheet(row(code, ['ja', '', text, ''])) });
    expect((await entriesOf(report.id)).get(code)).toMatchObject({ outcome: 'conflict', conflict: 'text' });
  });

  it('leaves what somebody changed after it was shown', async () => {
    const code = await fresh();
    const report = await imported('csv', { text: sheet(row(code, ['ja', '', text, ''])) });
    expect(report.counts.new).toBe(1);
    await save(code, `${text}？`);
    const applied = await applyImport.run(portal, translator, { id: report.id, conflicts: 'mine' });
    expect(applied).toMatchObject({ value: { saved: 0, counts: { conflict: 1 } } });
    expect(await stateOf(code)).toMatchObject({ text: `${text}？`, revision: 1 });
  });

  it('obeys what a single save obeys: codes, locales, rights and checks', async () => {
    const code = await fresh();
    const rows = [
      row('EVS9999', ['ja', '', text, '']),
      row(code, ['zh', '', '{0} 太大。请发送较小的文件。', '']),
      row(code, ['fr', '', 'x', '']),
      row(code, ['ja', '', text, 'approved']),
    ];
    const report = await imported('csv', { text: sheet(...rows), apply: true });
    const page = await previewImport.run(portal, translator, { id: report.id });
    expect(
      page.ok && page.value.items.map(({ locale, faults }) => [locale, ...faults.map(({ fault }) => fault)]),
    ).toEqual([
      ['ja', 'missing'],
      ['zh', 'forbidden'],
      ['fr', 'missing'],
      ['ja', 'forbidden'],
    ]);
    expect(report).toMatchObject({ saved: 0, counts: { refused: 4 } });
    const stranger = signedIn({ id: 'x', name: 'X' }, [{ role: 'translator', locale: 'zh' }]);
    expect(
      await importTranslations.run(portal, stranger, {
        format: 'icu-json',
        locale: 'ja',
        text: '{"soracom:EVS0001":"あ"}',
      }),
    ).toMatchObject({ refusal: { fault: 'forbidden' } });
  });

  it('finds codes by the spellings they once had, each once', async () => {
    const code = codes[5] ?? '';
    for (const alias of ['PARCEL_LATE', 'PARCEL_LATER']) {
      const added = await addAlias.run(portal, system, { scheme, code, alias });
      if (!added.ok) throw new Error(JSON.stringify(added.refusal));
    }
    const other = text.replace('小さく', 'もっと小さく');
    const both = { PARCEL_LATE: other, PARCEL_LATER: text };
    const rows = Object.entries(both).map(([name, written]) => [`${scheme}:${name}`, written]);
    const file = { locale: 'ja', text: JSON.stringify(Object.fromEntries(rows)) };
    const { id } = await imported('icu-json', file);
    const entries = await entriesOf(id);
    expect(entries.get(code)).toMatchObject({ outcome: 'new', text: other, source: message });
    expect(entries.get('PARCEL_LATER')).toMatchObject({
      outcome: 'refused',
      faults: [{ fault: 'missing' }],
    });
    expect(await imported('icu-json', { ...file, apply: true })).toMatchObject({ saved: 1 });
    expect(await stateOf(code)).toMatchObject({ text: other });
  });

  it('of many entries is checked step by step, and saved at once', async () => {
    const many = await portal.sql(
      'SELECT c.code, s.slug FROM code c JOIN scheme s ON s.id = c.scheme_id LIMIT 100',
    );
    const rows = Array.from({ length: 3_000 }, (_, at) => {
      const { code, slug } = many[at % many.length] ?? {};
      return `${slug},${at < many.length ? code : `X${at}`},ja,,日本語 ${at},`;
    });
    const { id, checked, entries } = await imported('csv', { text: sheet(...rows), wait: false }, system);
    expect([checked, entries]).toEqual([2_000, 3_000]);
    const rest = await checkImport.run(portal, system, { id });
    expect(rest).toMatchObject({ value: { checked: 3_000 } });
    expect(rest.ok && Object.values(rest.value.counts).reduce((sum, one) => sum + one, 0)).toBe(3_000);
    expect(await checkImport.run(portal, system, { id })).toMatchObject({ value: { checked: 3_000 } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocateCodes } from '../code/allocate-codes';
import { countCodes } from '../code/count-codes';
import { updateCode } from '../code/update-code';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { listTranslationGrid } from './list-translation-grid';
import { saveTranslation } from './save-translation';

let portal: TestPortal;
let codes: readonly string[] = [];

beforeAll(async () => {
  portal = await openTestPortal();
  const made = await allocateCodes.run(portal, system, {
    scheme: 'soracom',
    prefix: 'EVS',
    codes: Array.from({ length: 7 }, (_, at) => ({ message: `Lantern ${at} went out.` })),
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  codes = made.value.map(({ code }) => code);
  for (const [code, locale, text] of [
    [codes[0], 'ja', 'ランタン 0 が消えました。'],
    [codes[0], 'zh', '灯笼 0 熄灭了。'],
    [codes[6], 'zh', '灯笼 6 熄灭了。'],
  ]) {
    const saved = await saveTranslation.run(portal, system, { scheme: 'soracom', code, locale, text });
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  }
  const changed = await updateCode.run(portal, system, {
    scheme: 'soracom',
    code: codes[6],
    message: 'Lantern 6 is out.',
    messageChange: 'wording',
  });
  if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
});
afterAll(() => portal.close());

async function pageOf(input: object) {
  const page = await listTranslationGrid.run(portal, system, { q: 'lantern', ...input });
  if (!page.ok) throw new Error(JSON.stringify(page.refusal));
  return page.value;
}

describe('the grid', () => {
  it('has every code of the filter once, page by page, with its text in each locale or none', async () => {
    const first = await pageOf({ locales: ['ja', 'zh'], limit: '4' });
    const second = await pageOf({ locales: ['ja', 'zh'], limit: '4', cursor: first.nextCursor });
    expect(second.nextCursor).toBeNull();
    expect(first.total).toBe(7);
    const items = [...first.items, ...second.items];
    expect(items.map(({ code }) => code.code)).toEqual([...codes].sort());
    expect(items.map(({ texts }) => [texts.ja?.text ?? null, texts.zh?.text ?? null])).toEqual([
      ['ランタン 0 が消えました。', '灯笼 0 熄灭了。'],
      ...Array.from({ length: 5 }, () => [null, null]),
      [null, '灯笼 6 熄灭了。'],
    ]);
    expect(items[0]?.code.message).toBe('Lantern 0 went out.');
    expect(items.map(({ sourceRevision }) => sourceRevision)).toEqual([1, 1, 1, 1, 1, 1, 2]);
    expect(items[0]?.texts.ja).toEqual({
      state: 'needs-review',
      text: 'ランタン 0 が消えました。',
      outdated: false,
      revision: 1,
    });
    expect(items[6]?.texts.ja).toEqual({ state: 'missing', text: null, outdated: false, revision: 0 });
  });

  it.each([
    [{ state: 'needs-review' }, [0, 6]],
    [{ state: 'needs-review', locales: ['ja'] }, [0]],
    [{ state: ['needs-review', 'missing'], locales: 'zh' }, [0, 1, 2, 3, 4, 5, 6]],
    [{ state: 'missing', locales: 'zh' }, [1, 2, 3, 4, 5]],
    [{ state: 'missing' }, [1, 2, 3, 4, 5, 6]],
    [{ state: 'approved' }, []],
    [{ outdated: 'true' }, [6]],
    [{ outdated: 'false' }, [0]],
    [{ outdated: 'true', state: 'needs-review', locales: 'ja' }, []],
    [{ outdated: 'true', state: 'missing' }, []],
    [{ state: 'missing', prefix: ['EVS', 'AGW'] }, [1, 2, 3, 4, 5, 6]],
    [{ state: 'missing', locales: [] }, []],
  ])('has of %o the codes of which a text in one of the locales stands so', async (filter, places) => {
    const asked = { locales: ['ja', 'zh'], ...filter };
    const first = await pageOf({ ...asked, sort: '-code', limit: 4 });
    const rest =
      first.nextCursor === null
        ? []
        : (await pageOf({ ...asked, sort: '-code', cursor: first.nextCursor })).items;
    const found = [...first.items, ...rest].map(({ code }) => code.code);
    expect(found).toEqual(places.map((place) => codes[place]).toReversed());
    expect(first.total).toBe(places.length);
    const counted = await countCodes.run(portal, system, { q: 'lantern', facet: 'scheme', ...asked });
    expect(counted).toMatchObject({
      value: { scheme: places.length === 0 ? [] : [{ value: 'soracom', codes: places.length }] },
    });
  });

  it('takes one locale as an address gives it, and at most six', async () => {
    expect(Object.keys((await pageOf({ locales: 'zh' })).items[0]?.texts ?? {})).toEqual(['zh']);
    const seven = ['ar', 'de', 'fr', 'ja', 'ko', 'pl', 'zh'];
    const refused = await listTranslationGrid.run(portal, system, { locales: seven });
    expect(refused).toMatchObject({ ok: false, refusal: { fields: [{ field: 'locales' }] } });
  });
});

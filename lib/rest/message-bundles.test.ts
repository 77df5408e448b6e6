import { afterAll, beforeAll, expect, it } from 'vitest';
import { allocateCodes } from '../usecases/code/allocate-codes';
import { updateCode } from '../usecases/code/update-code';
import { openTestPortal, system, type TestPortal } from '../usecases/fixtures/portal';
import { changeLocale } from '../usecases/translation/change-locale';
import { reviewTranslation } from '../usecases/translation/review-translation';
import { saveTranslation } from '../usecases/translation/save-translation';
import { createRest } from './rest';

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

const load = async (held?: string) => {
  const headers = held === undefined ? {} : { 'if-none-match': held };
  const response = await createRest(portal).request('/api/v1/messages/soracom/ja', { headers });
  const body: unknown = response.status === 200 ? await response.json() : null;
  return { status: response.status, etag: response.headers.get('etag') ?? '', body };
};

it('what a service loads is approved texts or what stands for them, and 304 for who has it until one changes', async () => {
  const [one = { scheme: '', code: '' }, two = one] = await fresh(2);
  const entry = { ...one, locale: 'ja' };
  await saveTranslation.run(portal, system, { ...entry, text: '失敗 0。', state: 'approved' });
  await saveTranslation.run(portal, system, { ...two, locale: 'zh', text: '失败 1。', state: 'approved' });
  const first = await load();
  expect(first.body).toMatchObject({
    [one.code]: { text: '失敗 0。', locale: 'ja', fallback: false },
    [two.code]: { text: 'Failure 1.', locale: null, fallback: true },
  });
  let held = first.etag;
  const changes: readonly (readonly [string, boolean, () => Promise<unknown>])[] = [
    ['nothing', false, async () => undefined],
    [
      'a draft',
      false,
      () => saveTranslation.run(portal, system, { ...entry, text: '下書き 0。', state: 'draft' }),
    ],
    [
      'another language',
      false,
      () =>
        saveTranslation.run(portal, system, { ...two, locale: 'zh', text: '故障 1。', state: 'approved' }),
    ],
    [
      'an approval',
      true,
      async () => {
        await saveTranslation.run(portal, system, { ...entry, text: '失敗した 0。' });
        return reviewTranslation.run(portal, system, { ...entry, verdict: 'approve' });
      },
    ],
    [
      'a default message',
      true,
      () => updateCode.run(portal, system, { ...two, message: 'Failure number 1.', messageChange: 'typo' }),
    ],
    ['a new code', true, () => fresh(1)],
    ['a fallback', true, () => changeLocale.run(portal, system, { tag: 'ja', fallback: 'zh' })],
    [
      'the fallback’s text',
      true,
      () =>
        saveTranslation.run(portal, system, { ...two, locale: 'zh', text: '错误 1。', state: 'approved' }),
    ],
  ];
  for (const [what, isSeen, change] of changes) {
    expect([what, await change()]).not.toMatchObject([what, { ok: false }]);
    const next = await load(held);
    expect([what, next.status]).toEqual([what, isSeen ? 200 : 304]);
    held = next.etag;
  }
  expect((await load()).body).toMatchObject({
    [two.code]: { text: '错误 1。', locale: 'zh', fallback: true },
  });
});

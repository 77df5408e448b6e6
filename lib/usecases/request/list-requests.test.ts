import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../audit-event/read-history';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { commentOnRequest } from './comment-on-request';
import { countRequests } from './count-requests';
import { ask, type Desk, given, openDesk, review, scheme } from './desk.fixture';
import { listRequestComments } from './list-request-comments';
import { listRequests } from './list-requests';
import { readRequest } from './read-request';
import { requestCategory } from './request-category';
import { requestOwnership } from './request-ownership';

let portal: TestPortal;
let desk: Desk;
let now = new Date();
/** Ids by what they are about. */
const ids = new Map<string, number>();
beforeAll(async () => {
  portal = { ...(await openTestPortal()), clock: () => now };
  desk = await openDesk(portal);
  const put = async (name: string, made: ReturnType<typeof ask>) => {
    ids.set(name, given(await made).id);
    now = new Date(now.getTime() + 60_000);
  };
  await put('ZQZ', ask(portal, desk.ann, 'ZQZ', { title: 'Zone keeper', reason: 'Tracks daylight saving.' }));
  await put('AUN', ask(portal, desk.bob, 'AUN', { title: 'アラート配信' }));
  await put('CQC', ask(portal, desk.ann, 'CQC'));
  const hand = { scheme, prefix: 'EVS', owners: ['kaz'], reason: 'Moved' };
  await put('EVS', requestOwnership.run(portal, desk.bob, hand));
  const category = { scheme: 'platform', segment: 'error-type', value: '78', label: 'New', reason: 'x' };
  await put('78', requestCategory.run(portal, desk.bob, category));
  given(await review(portal, desk.registrar, ids.get('CQC') ?? 0, 'decline', 'No.'));
});
afterAll(() => portal.close());

const list = async (input: object, actor: Parameters<typeof listRequests.run>[1] = anonymous) => {
  const page = given(await listRequests.run(portal, actor, input));
  return page.items
    .map(({ subject }) => (subject.kind === 'category' ? subject.value : subject.prefix))
    .join(' ');
};

describe('the queue', () => {
  it.each([
    [{}, 'ZQZ AUN CQC EVS 78'],
    [{ sort: '-createdAt' }, '78 EVS CQC AUN ZQZ'],
    [{ sort: 'prefix' }, '78 AUN CQC EVS ZQZ'],
    [{ sort: '-expiresAt', limit: '2' }, '78 EVS'],
    [{ status: 'submitted' }, 'ZQZ AUN EVS 78'],
    [{ status: ['submitted', 'declined'], kind: 'prefix' }, 'ZQZ AUN CQC'],
    [{ scheme: 'platform' }, '78'],
    [{ scheme: ['platform', 'apigate'], kind: ['category', 'ownership'] }, '78'],
    [{ scheme: 'nothing' }, ''],
    [{ prefix: ['EVS', 'ZQZ'] }, 'ZQZ EVS'],
    [{ conflict: 'true' }, 'AUN'],
    [{ conflict: 'false', kind: 'prefix' }, 'ZQZ CQC'],
    [{ q: 'zq' }, 'ZQZ'],
    [{ q: 'daylight keep' }, 'ZQZ'],
    [{ q: '配信' }, 'AUN'],
    [{ q: 'nothing like that' }, ''],
    [{ q: "!&|:*'\\ (" }, ''],
  ])('%j', async (input, wanted) => {
    expect(await list(input)).toBe(wanted);
    const { total } = given(await listRequests.run(portal, anonymous, input));
    expect(total).toBe('limit' in input ? 5 : wanted.split(' ').filter((one) => one !== '').length);
  });

  it('finds one by its number, and one’s own', async () => {
    expect(await list({ q: `#${ids.get('EVS')}` })).toBe('EVS');
    expect(await list({ mine: 'me' }, desk.ann)).toBe('ZQZ CQC');
    expect(await list({ by: desk.bob.id })).toBe('AUN EVS 78');
    const stranger = await listRequests.run(portal, anonymous, { mine: 'me' });
    expect(stranger).toMatchObject({ refusal: { fault: 'sign-in', fields: [{ field: 'mine' }] } });
  });

  it.each(['createdAt', '-createdAt', 'expiresAt', '-expiresAt', 'prefix', '-prefix'])(
    'goes page by page and back, by %s',
    async (sort) => {
      const whole = (await list({ sort })).split(' ');
      const seen: string[] = [];
      let cursor: string | null | undefined;
      let before: string | null = null;
      while (cursor !== null) {
        const page = given(await listRequests.run(portal, anonymous, { sort, limit: 1, cursor }));
        seen.push(
          ...page.items.map(({ subject }) => (subject.kind === 'category' ? subject.value : subject.prefix)),
        );
        cursor = page.nextCursor;
        before = page.previousCursor;
      }
      expect(seen).toEqual(whole);
      expect(await list({ sort, limit: 2, before })).toBe(whole.slice(2, 4).join(' '));
    },
  );

  it('is counted by facet, each beside the other filters', async () => {
    const facets = given(await countRequests.run(portal, anonymous, { kind: 'prefix' }));
    const of = (facet: keyof typeof facets) =>
      facets[facet].map(({ value, requests }) => `${value} ${requests}`);
    expect(of('kind').sort()).toEqual(['category 1', 'ownership 1', 'prefix 3']);
    expect(of('scheme')).toEqual(['soracom 3']);
    expect(of('status')).toEqual(['submitted 2', 'declined 1']);
    expect(of('conflict')).toEqual(['true 1', 'false 2']);
  });
});

describe('one request', () => {
  it('comes with what was said, what stands in the way now, and what one may do', async () => {
    const id = ids.get('AUN') ?? 0;
    for (const text of ['One', 'Two', 'Three'])
      given(await commentOnRequest.run(portal, desk.ann, { id, text }));
    const read = given(await readRequest.run(portal, desk.registrar, { id }));
    expect(read.comments.map(({ text, by }) => [text, by.id])).toEqual(
      ['One', 'Two', 'Three'].map((text) => [text, desk.ann.id]),
    );
    expect(read.conflicts.reasons).toMatchObject([{ kind: 'lookalike', with: { text: 'AUM' } }]);
    expect(read.may).toEqual({
      revise: 'forbidden',
      withdraw: 'forbidden',
      approve: null,
      decline: null,
      requestChanges: null,
      consent: 'forbidden',
      comment: null,
    });
    const stranger = given(await readRequest.run(portal, anonymous, { id }));
    expect(new Set(Object.values(stranger.may))).toEqual(new Set(['sign-in']));
    const author = given(await readRequest.run(portal, desk.bob, { id }));
    expect(author.may).toMatchObject({ revise: null, withdraw: null, approve: 'forbidden' });
    const owner = given(await readRequest.run(portal, desk.owner, { id: ids.get('EVS') ?? 0 }));
    expect(owner.may).toMatchObject({ consent: null, revise: 'forbidden' });
  });

  it('has its comments in pages, and its history', async () => {
    const id = ids.get('AUN') ?? 0;
    const first = given(await listRequestComments.run(portal, anonymous, { id, limit: 2 }));
    expect([first.items.map(({ text }) => text), first.total]).toEqual([['One', 'Two'], 3]);
    const second = given(
      await listRequestComments.run(portal, anonymous, { id, limit: 2, cursor: first.nextCursor }),
    );
    expect(second).toMatchObject({ items: [{ text: 'Three' }], nextCursor: null });
    const history = given(await readHistory.run(portal, anonymous, { subject: `request:${id}` }));
    expect(history.items.map(({ changes }) => Object.keys(changes)[0])).toEqual([
      'comment',
      'comment',
      'comment',
      'kind',
    ]);
  });

  it.each([0, 999_999, 'x'])('that is not there is refused: %s', async (id) => {
    for (const useCase of [readRequest, listRequestComments]) {
      expect((await useCase.run(portal, anonymous, { id })).ok).toBe(false);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { type NumberSpace, readNumberSpace } from './read-number-space';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
  await portal.sql(`
    INSERT INTO reservation (scheme_id, prefix_id, category_id, "from", "to", until, reason)
    SELECT p.scheme_id, p.id, k.id, 10, 12, now() + interval '1 day', 'for the rewrite'
    FROM prefix p JOIN category k ON k.scheme_id = p.scheme_id AND k.value = '02' WHERE p.prefix = 'GW'`);
  await portal.sql(`UPDATE code SET status = 'retired' WHERE code = 'GW020002'`);
});
afterAll(() => portal.close());

async function space(input: Record<string, string>): Promise<NumberSpace | null> {
  const result = await readNumberSpace.run(portal, anonymous, input);
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

describe('readNumberSpace', () => {
  it('shows the whole space of a prefix in a hundred cells', async () => {
    const whole = await space({ scheme: 'userorg', prefix: 'UOS' });
    expect(whole).toMatchObject({
      category: null,
      categories: [],
      first: 1,
      last: 9999,
      size: 100,
      next: 79,
    });
    expect(whole?.cells).toHaveLength(100);
    expect(whole?.cells[0]).toMatchObject({
      to: 99,
      codes: { active: 68, draft: 0 },
      isNext: true,
      code: null,
    });
  });

  it('shows a part of it number by number', async () => {
    const part = await space({ scheme: 'userorg', prefix: 'UOS', from: '0', span: '100' });
    expect(part?.cells[11]).toMatchObject({ from: 11, to: 11, code: 'UOS_*0011' });
    expect(part?.cells[2]).toMatchObject({ code: null, codes: { active: 0 } });
  });

  it('takes the first category that has codes, and offers all of them', async () => {
    const found = await space({ scheme: 'platform', prefix: 'GW' });
    expect(found).toMatchObject({ category: '02', next: 4 });
    expect(found?.categories).toHaveLength(8);
    expect(found?.categories.filter(({ codes }) => codes > 0).map(({ value }) => value)).toEqual([
      '02',
      '07',
    ]);
  });

  it('counts a category for itself, also one without codes', async () => {
    expect(await space({ scheme: 'platform', prefix: 'GW', category: '05' })).toMatchObject({
      category: '05',
      next: 1,
    });
    expect(await space({ scheme: 'platform', prefix: 'CN' })).toMatchObject({ category: '01', next: 1 });
  });

  it('marks what is retired, and what is reserved in that category alone', async () => {
    const marks = async (category: string) => {
      const part = await space({ scheme: 'platform', prefix: 'GW', category, from: '0', span: '100' });
      return {
        retired: part?.cells.filter(({ codes }) => codes.retired > 0).map(({ from }) => from),
        reserved: part?.cells.filter(({ reserved }) => reserved).map(({ from }) => from),
      };
    };
    expect(await marks('02')).toEqual({ retired: [2], reserved: [10, 11, 12] });
    expect(await marks('07')).toEqual({ retired: [], reserved: [] });
  });

  it('has no picture of codes that have names', async () => {
    expect(await space({ scheme: 'apigate', prefix: 'client' })).toBeNull();
  });

  it.each([
    [{ scheme: 'platform', prefix: 'GW', category: '99' }, 'category'],
    [{ scheme: 'platform', prefix: 'ZZ' }, 'prefix'],
    [{ scheme: 'nowhere', prefix: 'GW' }, 'scheme'],
  ])('refuses %j with what is missing', async (input, field) => {
    const result = await readNumberSpace.run(portal, anonymous, input);
    expect(result).toMatchObject({ ok: false, refusal: { fault: 'missing', fields: [{ field }] } });
  });
});

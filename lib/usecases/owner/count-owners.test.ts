import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { countOwners } from './count-owners';
import { listOwners } from './list-owners';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

it.each([[{}], [{ q: 'team' }], [{ kind: 'person' }]])(
  'with %j says of every kind what choosing it leaves',
  async (filter) => {
    const counted = await countOwners.run(portal, anonymous, filter);
    if (!counted.ok) throw new Error(counted.refusal.fault);
    expect(counted.value.kind.length).toBeGreaterThan(0);
    for (const { value, owners } of counted.value.kind) {
      const page = await listOwners.run(portal, anonymous, { ...filter, kind: value, limit: 1 });
      expect(page).toMatchObject({ ok: true, value: { total: owners } });
    }
  },
);

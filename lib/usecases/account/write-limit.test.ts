import { afterAll, beforeAll, expect, it } from 'vitest';
import { person } from '../fixtures/people';
import { openTestPortal, type TestPortal } from '../fixtures/portal';
import { changeProfile } from './change-profile';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal({ seeded: false });
});
afterAll(() => portal.close());

it('lets through as many changes as one person may make in a minute, however many processes they go to', async () => {
  const ada = await person(portal);
  const now = new Date();
  // What a process holds is kept by database: another object stands for another process.
  const processes = [1, 2].map(() => ({
    ...portal,
    database: { ...portal.database },
    writeLimit: 40,
    clock: () => now,
  }));
  const results = await Promise.all(
    Array.from({ length: 60 }, (_, at) => {
      const process = processes[at % 2] ?? portal;
      return changeProfile.run(process, ada, { name: `Ada ${at}`, locale: null });
    }),
  );
  const refused = results.filter(({ ok }) => !ok);
  expect(refused).toHaveLength(20);
  expect(refused[0]).toMatchObject({ refusal: { fault: 'rate-limit', params: { seconds: 60 } } });
  const eve = await person(portal);
  const [first = portal] = processes;
  expect(await changeProfile.run(first, eve, { name: 'Eve', locale: null })).toMatchObject({ ok: true });
  const later = { ...first, clock: () => new Date(now.getTime() + 61_000) };
  expect(await changeProfile.run(later, ada, { name: 'Ada', locale: null })).toMatchObject({ ok: true });
});

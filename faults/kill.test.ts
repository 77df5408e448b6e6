import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRules } from './books';
import { randomOf } from './random';
import { extent, seed } from './settings';
import { embeddedStage, end, postgresStage, type Stage, TOKEN } from './stage';
import { newWriter, unkept, type Writer, write, written } from './writer';

const WRITERS = 8;

describe.each([
  ['PGlite', embeddedStage],
  ['PostgreSQL', postgresStage],
])('a portal on %s that is killed while it writes', (_database, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage.stop());

  it(`keeps what it confirmed and does nothing by halves, ${extent.kills} times (seed ${seed})`, async () => {
    const random = randomOf(seed);
    const writers = Array.from({ length: WRITERS }, newWriter);
    for (let kill = 1; kill <= extent.kills; kill += 1) {
      const before = confirmedBy(writers);
      await killOnce(stage, writers, seed + kill, random.between(0, 1_500));
      const wrong = await stage.look(async (sql) => {
        const found = await written(sql);
        return [...writers.flatMap((writer) => unkept(writer, found)), ...(await brokenRules(sql))];
      });
      expect(wrong, `after kill ${kill}`).toEqual([]);
      expect(
        writers.flatMap(({ refused }) => refused),
        `before kill ${kill}`,
      ).toEqual([]);
      expect(confirmedBy(writers), `written before kill ${kill}`).toBeGreaterThan(before);
    }
  });
});

/** Starts a portal, lets everybody write, and kills it some time after the first confirmation. */
async function killOnce(
  stage: Stage,
  writers: readonly Writer[],
  chance: number,
  after: number,
): Promise<void> {
  const server = await stage.start();
  const before = confirmedBy(writers);
  let stopped = false;
  const client = { url: server.url, token: TOKEN };
  const writing = Promise.all(
    writers.map((writer, index) => write(writer, client, randomOf(chance * WRITERS + index), () => stopped)),
  );
  while (confirmedBy(writers) === before && !stopped) await setTimeout(5);
  await setTimeout(after);
  await end(server, 'SIGKILL');
  stopped = true;
  await writing;
}

function confirmedBy(writers: readonly Writer[]): number {
  return writers.reduce(
    (sum, { confirmed }) => [...confirmed.values()].reduce((total, { version }) => total + version, sum),
    0,
  );
}

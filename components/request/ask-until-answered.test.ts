import { expect, test } from 'vitest';
import { askUntilAnswered } from './ask-until-answered';

/** Asks what fails so many times, and tells what it came to. */
async function asked(failures: number, stopsAfter = Number.POSITIVE_INFINITY) {
  const abort = new AbortController();
  const pauses: number[] = [];
  let asking = 0;
  let told = 0;
  const answer = await askUntilAnswered({
    ask: async () => {
      asking += 1;
      if (asking <= failures) throw new Error('no answer');
      return 'free';
    },
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
      if (pauses.length === stopsAfter) abort.abort();
    },
    onFailure: () => {
      told += 1;
    },
    signal: abort.signal,
  });
  return { answer, asking, told, pauses };
}

test('an answer at once is given at once', async () => {
  expect(await asked(0)).toEqual({ answer: 'free', asking: 1, told: 0, pauses: [] });
});

test('what is not answered is asked again, after longer and longer pauses', async () => {
  expect(await asked(3)).toEqual({ answer: 'free', asking: 4, told: 3, pauses: [1_000, 2_000, 4_000] });
});

test('what is never answered is given up', async () => {
  const { answer, asking, told } = await asked(Number.POSITIVE_INFINITY);
  expect([answer, asking, told]).toEqual([null, 6, 5]);
});

test('what is no longer asked is not asked again', async () => {
  expect(await asked(Number.POSITIVE_INFINITY, 2)).toMatchObject({ answer: null, asking: 2 });
});

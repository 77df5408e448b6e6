/** Before each further attempt, in milliseconds. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 16_000];

type Options<T> = {
  /** Asks once. @throws where no answer came that is worth anything */
  readonly ask: () => Promise<T>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Before it is asked again. */
  readonly onFailure: () => void;
  /** Ends it: the question is no longer asked. */
  readonly signal: AbortSignal;
};

/**
 * Asks again where no answer came, ever less often.
 * @returns null where it was given up, or the question is no longer asked
 */
export async function askUntilAnswered<T>({ ask, wait, onFailure, signal }: Options<T>): Promise<T | null> {
  for (const pause of [...PAUSES, null]) {
    try {
      return await ask();
    } catch {
      if (signal.aborted || pause === null) return null;
      onFailure();
      await wait(pause);
      if (signal.aborted) return null;
    }
  }
  return null;
}

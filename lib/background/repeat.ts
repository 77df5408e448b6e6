/**
 * Does work from now on, again and again, and never twice at once.
 * @param every milliseconds from one beginning to the next; one that comes while it is under way is passed over
 * @param failed is told each failure; the next time is not given up for it
 * @returns what ends it, once what is under way is done
 */
export function repeat(
  every: number,
  work: () => Promise<unknown>,
  failed: (error: unknown) => void = console.error,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .then(() => undefined, failed)
      .finally(() => {
        running = null;
      });
  }, every);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/**
 * Lets so many works run at once; the others wait in line, first come first served. A pool gives up on whoever waits
 * long for a connection, as on a server that does not answer: where there is merely much to do, nobody is to be told
 * that the database is away.
 */
export function turns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    // Whoever leaves hands its place to the next, so that nobody who comes meanwhile goes first.
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

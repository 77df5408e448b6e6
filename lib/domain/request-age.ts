/** How many open requests have waited between so many days; `to` is where the next band begins. */
export type AgeBand = {
  readonly from: number;
  readonly to: number | null;
  readonly requests: number;
  /** Of these: nobody answered for as long as their scheme lets that be. */
  readonly late: number;
};

/** The days at which the bands begin. */
export const ageBandStarts = [0, 1, 3, 7, 14, 30] as const;

/** @param counted by the day its band begins; a band without any is not among them */
export function ageBands(
  counted: readonly Pick<AgeBand, 'from' | 'requests' | 'late'>[],
): readonly AgeBand[] {
  return ageBandStarts.map((from, place) => {
    const found = counted.find((band) => band.from === from);
    return {
      from,
      to: ageBandStarts[place + 1] ?? null,
      requests: found?.requests ?? 0,
      late: found?.late ?? 0,
    };
  });
}

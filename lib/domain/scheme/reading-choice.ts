import type { CodeSpan } from './parsed-code';

/** Where one possible reading stands: `used` characters into the slot `at`, or before it when 0. */
export type Place = {
  readonly at: number;
  readonly used: number;
  readonly open: boolean;
  readonly start: number;
  /** Separators were met since the slot before. */
  readonly apart: boolean;
  /** How far from the canonical spelling: digits and contexts left out, separators missing or too many. */
  readonly cost: number;
  /** Where this reading and another of the same cost part; `null` while it is the only one. */
  readonly fork: number | null;
  /** One for each slot before `at`. */
  readonly spans: readonly CodeSpan[];
};

/** Of the readings that stand at the same place, the one of least cost. */
export function cheapest(places: readonly Place[]): readonly Place[] {
  const kept = new Map<number, Place>();
  for (const place of places) {
    const key = ((place.at * 1000 + place.used) * 2 + Number(place.open)) * 2 + Number(place.apart);
    const other = kept.get(key);
    if (other === undefined || place.cost < other.cost) kept.set(key, place);
    else if (place.cost === other.cost) kept.set(key, { ...other, fork: parting(place, other) });
  }
  return [...kept.values()];
}

function parting(one: Place, other: Place): number {
  const forks = [one.fork, other.fork].filter((fork) => fork !== null);
  for (const [index, span] of one.spans.entries()) {
    const twin = other.spans[index];
    if (twin !== undefined && (twin.start !== span.start || twin.end !== span.end)) {
      forks.push(Math.min(twin.end, span.end));
      break;
    }
  }
  return Math.min(...forks);
}

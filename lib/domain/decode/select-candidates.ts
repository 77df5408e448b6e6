import { CANDIDATE_LIMIT, type Candidate } from './candidate';

/** Of candidates that overlap the longest stay, the first among equals; in the order of the text. */
export function withoutOverlaps(candidates: readonly Candidate[], textLength: number): Candidate[] {
  const taken = new Uint8Array(textLength);
  const longestFirst = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  // One that was taken before is at least as long: if it overlaps this one, it covers its first or its last place.
  const kept = longestFirst.filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Keeps all places of the first `CANDIDATE_LIMIT` different texts, those first that are most likely codes. */
export function withinLimit(candidates: readonly Candidate[]): { kept: readonly Candidate[]; cut: boolean } {
  const few =
    candidates.length <= CANDIDATE_LIMIT ||
    new Set(candidates.map(({ text }) => text)).size <= CANDIDATE_LIMIT;
  if (few) return { kept: candidates, cut: false };
  const ranks = new Map<string, number>();
  for (const candidate of candidates) {
    ranks.set(
      candidate.text,
      Math.min(rankOf(candidate), ranks.get(candidate.text) ?? Number.POSITIVE_INFINITY),
    );
  }
  const best = [...ranks].toSorted(([, a], [, b]) => a - b).slice(0, CANDIDATE_LIMIT);
  const texts = new Set(best.map(([text]) => text));
  return { kept: candidates.filter(({ text }) => texts.has(text)), cut: true };
}

function rankOf(candidate: Candidate): number {
  if (candidate.readings.some((reading) => reading.prefix === 'known')) return 0;
  return candidate.standing === null ? 2 : 1;
}

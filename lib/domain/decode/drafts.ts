import type { Candidate, Reading, Standing } from './candidate';
import { standingIn, type TellStanding } from './standing';

/** The longest piece that is looked at: an alias has at most 120 characters. */
export const LONGEST_PIECE = 120;

/** A candidate that is still being put together. */
export type Draft = {
  readonly start: number;
  readonly end: number;
  standing: Standing | null;
  readonly readings: Reading[];
  alias: boolean;
};

/** The candidates of one text while it is searched, one for each place. */
export type Drafts = {
  readonly standing: TellStanding;
  /** The draft at a place, begun where there is none. */
  readonly at: (start: number, end: number) => Draft;
  readonly isEmpty: () => boolean;
  /** Whether something was read as a code with a known prefix. */
  readonly hasKnown: () => boolean;
  /** Those that say something, as candidates. */
  readonly all: () => Candidate[];
};

export function draftsIn(text: string): Drafts {
  const standing = standingIn(text);
  const drafts = new Map<number, Draft>();
  const tellings = () => [...drafts.values()].filter(({ alias, readings }) => alias || readings.length > 0);
  return {
    standing,
    at: (start, end) => {
      const key = start * (LONGEST_PIECE + 1) + (end - start);
      const known = drafts.get(key);
      if (known) return known;
      const draft: Draft = { start, end, standing: standing(start, end), readings: [], alias: false };
      drafts.set(key, draft);
      return draft;
    },
    isEmpty: () => tellings().length === 0,
    hasKnown: () => tellings().some(({ readings }) => readings.some(({ prefix }) => prefix === 'known')),
    all: () => tellings().map((draft) => ({ ...draft, text: text.slice(draft.start, draft.end) })),
  };
}

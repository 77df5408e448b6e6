import { foldSpelling } from '../spelling';
import type { Candidate, Reading } from './candidate';

/** What resolving needs of a registered code. */
export type Registered = {
  readonly scheme: string;
  readonly code: string;
  readonly aliases: readonly string[];
};

/** What the registry has to be asked for: codes by scheme and spelling, aliases by their folded spelling. */
export type Spellings = {
  readonly codes: readonly { readonly scheme: string; readonly code: string }[];
  readonly aliases: readonly string[];
};

/** What the registry answered. */
export type Lookup<T> = {
  readonly code: (scheme: string, code: string) => T | undefined;
  readonly alias: (folded: string) => readonly T[];
};

/** A code in a text. The same place has several where it means something in several schemes. */
export type CodeMatch<T> = Pick<Candidate, 'text' | 'start' | 'end' | 'standing'> & {
  readonly scheme: string;
  /** How the text reads in the scheme's grammar; null where it is an alias. */
  readonly reading: Reading | null;
  /** Null for a code that is well-formed and not registered. */
  readonly entry: T | null;
};

/** All spellings of the candidates, each once. */
export function spellingsOf(candidates: readonly Candidate[]): Spellings {
  const codes = new Map<string, { scheme: string; code: string }>();
  const aliases = new Set<string>();
  for (const { text, readings, alias } of candidates) {
    if (alias) aliases.add(foldSpelling(text));
    for (const { scheme, identity } of readings) {
      codes.set(`${scheme} ${identity}`, { scheme, code: identity });
    }
  }
  return { codes: [...codes.values()], aliases: [...aliases] };
}

/**
 * Says which candidates are codes. Registered ones count, by their spelling or as an alias. One that is not registered
 * counts if it is well-formed and its prefix is known, or else if it stands as a code; a mere name only in a field that
 * holds codes, or alone and with an underscore.
 */
export function resolve<T extends Registered>(
  candidates: readonly Candidate[],
  lookup: Lookup<T>,
): CodeMatch<T>[] {
  return candidates.flatMap((candidate) => {
    const known = registered(candidate, lookup);
    return known.length > 0 ? known : unregistered(candidate);
  });
}

function registered<T extends Registered>(candidate: Candidate, lookup: Lookup<T>): CodeMatch<T>[] {
  const found = candidate.readings.flatMap((reading) => {
    const entry = lookup.code(reading.scheme, reading.identity);
    return entry === undefined ? [] : [{ ...placeOf(candidate), scheme: reading.scheme, reading, entry }];
  });
  const exact = found.filter(({ reading }) => reading.exact);
  const spelled = exact.length > 0 ? exact : found;
  if (!candidate.alias) return spelled;
  const named = lookup.alias(foldSpelling(candidate.text)).filter((entry) => {
    const again = spelled.some((match) => match.scheme === entry.scheme && match.entry.code === entry.code);
    // Beside a code that is spelled out, an alias counts only to the letter.
    return !again && (spelled.length === 0 || entry.aliases.includes(candidate.text));
  });
  return [
    ...spelled,
    ...named.map((entry) => ({ ...placeOf(candidate), scheme: entry.scheme, reading: null, entry })),
  ];
}

function unregistered<T>(candidate: Candidate): CodeMatch<T>[] {
  const readings = candidate.readings.filter((reading) => couldBe(reading, candidate));
  const likeliest = Math.min(...readings.map(unlikelihood));
  return readings
    .filter((reading) => unlikelihood(reading) === likeliest)
    .map((reading) => ({ ...placeOf(candidate), scheme: reading.scheme, reading, entry: null }));
}

function couldBe({ prefix, exact, canonical }: Reading, { standing }: Candidate): boolean {
  switch (prefix) {
    case 'known':
      return exact || standing !== null;
    case 'unknown':
      return standing !== null;
    case 'unwritten':
      return standing === 'field' || (standing === 'alone' && exact && canonical.includes('_'));
    default: {
      const rest: never = prefix;
      return rest;
    }
  }
}

/** A known prefix says more than the spelling does. */
function unlikelihood({ prefix, exact }: Reading): number {
  return (prefix === 'known' ? 0 : 2) + (exact ? 0 : 1);
}

function placeOf({ text, start, end, standing }: Candidate) {
  return { text, start, end, standing };
}

import { Prisma } from '../../prisma/generated/client';
import { closestWords } from '../domain/search/likeness';
import type { Guess } from '../domain/search/search-result';
import type { SearchTerm } from '../domain/search/words';
import type { Db } from './database';

const EXPANSIONS = 40;
/** How many words are compared with one that is unknown, and how many of them it is taken for. */
const COMPARED = 400;
const GUESSES = 6;
/** From this length on trigrams (pg_trgm) tell which words to compare; shorter ones share too few of them. */
const TELLING = 7;

export type WordSearch = {
  /** Text of a tsquery; null where some term can match nothing. */
  readonly tsquery: string | null;
  /** Every word that was looked for. */
  readonly words: readonly string[];
  readonly guesses: readonly Guess[];
};

/**
 * Turns the terms of a search into a tsquery in which each must be found: as it stands or as the beginning of a word;
 * where there is no such word, as those it is most like.
 */
export async function searchQuery(db: Db, terms: readonly SearchTerm[]): Promise<WordSearch> {
  const open = [...new Set(terms.filter((term) => !term.whole).map((term) => term.word))];
  const known = await begunBy(db, open);
  // What has digits in it is a code or a number: another one is never what was meant.
  const unknown = open.filter((word) => known.get(word)?.length === 0 && !/\p{N}/u.test(word));
  const guesses = await guessesFor(db, unknown);
  const groups = terms.map(({ word, whole }): readonly string[] =>
    whole ? [word] : (guesses.find((guess) => guess.word === word)?.read ?? known.get(word) ?? []),
  );
  const canMatch = groups.length > 0 && groups.every((group) => group.length > 0);
  return {
    tsquery: canMatch ? groups.map((group) => `(${group.map(quoteLexeme).join(' | ')})`).join(' & ') : null,
    words: [...new Set(groups.flat())],
    guesses: guesses.filter(({ read }) => read.length > 0),
  };
}

/** The known words that each of these is, or begins. */
async function begunBy(db: Db, words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (words.length === 0) return new Map();
  const rows = await db.$queryRaw<{ term: string; begun: string[] }[]>`
    SELECT t.term, array(
      SELECT word FROM search_word
      WHERE word >= t.term COLLATE "C" AND word < (t.term || chr(1114111)) COLLATE "C"
      ORDER BY word LIMIT ${EXPANSIONS}
    ) AS begun
    FROM unnest(${[...words]}::text[]) AS t(term)`;
  return new Map(rows.map((row) => [row.term, row.begun]));
}

async function guessesFor(db: Db, words: readonly string[]): Promise<readonly Guess[]> {
  if (words.length === 0) return [];
  const rows = await db.$queryRaw<{ term: string; alike: string[]; near: string[] }[]>`
    SELECT t.term,
      array(
        SELECT word FROM search_word WHERE word % t.term
        ORDER BY similarity(word, t.term) DESC, word LIMIT ${COMPARED}
      ) AS alike,
      array(
        SELECT word FROM search_word
        WHERE char_length(t.term) < ${TELLING}
          AND word >= left(t.term, 1) COLLATE "C" AND word < (left(t.term, 1) || chr(1114111)) COLLATE "C"
          AND char_length(word) BETWEEN char_length(t.term) - 1 AND char_length(t.term) + 1
        ORDER BY similarity(word, t.term) DESC, word LIMIT ${COMPARED}
      ) AS near
    FROM unnest(${[...words]}::text[]) AS t(term)`;
  return rows.map(({ term, alike, near }) => ({
    word: term,
    read: closestWords(term, [...new Set([...alike, ...near])], GUESSES),
  }));
}

const UNFINISHED = 4;

/**
 * What words that nothing is found by may be: the beginning of known words, else mistyped ones. Known words are left
 * out.
 */
export async function readUnknown(
  db: Db,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = await begunBy(db, words);
  const begun = words.filter((word) => !known.get(word)?.includes(word));
  const unknown = begun.filter((word) => known.get(word)?.length === 0 && !/\p{N}/u.test(word));
  const guesses = await guessesFor(db, unknown);
  const guessed = new Map(guesses.map(({ word, read }) => [word, read]));
  return new Map(
    begun.map((word) => [word, guessed.get(word) ?? (known.get(word) ?? []).slice(0, UNFINISHED)]),
  );
}

/**
 * A tsquery that is met by at least `least` of these words, each one of several spellings. GIN reads the postings of
 * the rarest ones only and looks the others up, so that words that many codes have cost little.
 */
export function atLeast(words: readonly (readonly string[])[], least: number): string {
  const [first, ...rest] = words;
  if (first === undefined || least === 0) return '';
  const spelled = `(${first.map(quoteLexeme).join(' | ')})`;
  const withFirst = least === 1 ? spelled : `(${spelled} & ${atLeast(rest, least - 1)})`;
  return rest.length < least ? withFirst : `(${withFirst} | ${atLeast(rest, least)})`;
}

/** Whether a search can guess at a word: one character is like any other. */
export function isGuessable(word: string): boolean {
  return word.length > 1;
}

/** Adds words to those a search can guess at. */
export async function rememberWords(db: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  const guessable = words.filter(isGuessable);
  await db.$executeRaw`
    INSERT INTO search_word (word) SELECT unnest(${[...guessable].sort()}::text[]) ON CONFLICT DO NOTHING`;
}

/** A tsquery for texts that have every term, as it stands or as the beginning of a word; null: there are none. */
export function beginningQuery(terms: readonly SearchTerm[]): string | null {
  const each = terms.map(({ word, whole }) => quoteLexeme(word) + (whole ? '' : ':*'));
  return each.length === 0 ? null : each.join(' & ');
}

/** A lexeme as the text of a tsquery takes it. */
function quoteLexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Lexemes as a tsvector column takes them. */
export function lexemes(words: readonly string[]): Prisma.Sql {
  return Prisma.sql`array_to_tsvector(${[...words].sort()}::text[])`;
}

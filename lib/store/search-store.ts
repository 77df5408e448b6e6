import { Prisma } from '../../prisma/generated/client';
import type { SearchTerm } from '../domain/search/words';
import type { Db } from './database';

const EXPANSIONS = 40;
const GUESSES = 6;
/** Least similarity (pg_trgm) at which a word counts as mistyped. */
const LIKENESS = 0.4;

/**
 * Turns the terms of a search into a tsquery: each word as it stands and those it begins; where there are none, the
 * words most like it.
 * @returns the text of a tsquery, or null where some term can match nothing
 */
export async function searchQuery(db: Db, terms: readonly SearchTerm[]): Promise<string | null> {
  const open = terms.filter((term) => !term.whole).map((term) => term.word);
  const known = await expansionsOf(db, open);
  const groups = terms.map((term) => (term.whole ? [term.word] : (known.get(term.word) ?? [])));
  if (groups.length === 0 || groups.some((group) => group.length === 0)) return null;
  return groups.map((group) => `(${group.map(quoteLexeme).join(' | ')})`).join(' & ');
}

async function expansionsOf(
  db: Db,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (words.length === 0) return new Map();
  const rows = await db.$queryRaw<{ term: string; begun: string[]; alike: string[] | null }[]>`
    SELECT t.term, b.begun, a.alike
    FROM unnest(${[...new Set(words)]}::text[]) AS t(term)
    CROSS JOIN LATERAL (
      SELECT array(
        SELECT word FROM search_word
        WHERE word >= t.term COLLATE "C" AND word < (t.term || chr(1114111)) COLLATE "C"
        ORDER BY word LIMIT ${EXPANSIONS}
      ) AS begun
    ) AS b
    LEFT JOIN LATERAL (
      SELECT array(
        SELECT word FROM search_word
        WHERE cardinality(b.begun) = 0 AND word % t.term AND similarity(word, t.term) >= ${LIKENESS}
        ORDER BY similarity(word, t.term) DESC, word LIMIT ${GUESSES}
      ) AS alike
    ) AS a ON true`;
  return new Map(rows.map((row) => [row.term, row.begun.length > 0 ? row.begun : (row.alike ?? [])]));
}

/** Adds words to those a search can guess at. */
export async function rememberWords(db: Db, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  const guessable = words.filter((word) => word.length > 1);
  await db.$executeRaw`
    INSERT INTO search_word (word) SELECT unnest(${[...guessable].sort()}::text[]) ON CONFLICT DO NOTHING`;
}

/** A lexeme as the text of a tsquery takes it. */
function quoteLexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Lexemes as a tsvector column takes them. */
export function lexemes(words: readonly string[]): Prisma.Sql {
  return Prisma.sql`array_to_tsvector(${[...words].sort()}::text[])`;
}

import { leastShared, tellingWords } from '../../domain/search/similar-words';
import type { SimilarText } from '../../domain/translation-entry';
import { commonWords } from '../../store/code-count-store';
import type { Db } from '../../store/database';
import { atLeast } from '../../store/search-store';
import { selectSimilarTexts } from '../../store/text-memory-store';

const TOLD = 5;
/** Less alike (pg_trgm) than this, a text is no help. */
const ALIKE = 0.3;
/** A word that more codes have tells little of one, and all of its postings are read. */
const COMMON = 2_000;

type Asked = { readonly id: number; readonly message: string };

/**
 * Translation memory: approved texts of codes whose default messages have all the telling words of this one, or most of
 * them, those that are most alike first; at most five. Words that thousands of codes have are left out as long as the
 * others find something.
 */
export async function similarTexts(db: Db, code: Asked, locale: string): Promise<readonly SimilarText[]> {
  const words = tellingWords(code.message);
  const common = await commonWords(db, words, COMMON);
  const rare = words.filter((word) => !common.has(word));
  const found = await textsWith(db, code, locale, rare);
  return found.length > 0 || common.size === 0 ? found : textsWith(db, code, locale, words);
}

async function textsWith(
  db: Db,
  code: Asked,
  locale: string,
  words: readonly string[],
): Promise<readonly SimilarText[]> {
  const spelled = words.map((word) => [word]);
  for (const least of leastShared(words.length)) {
    if (words.length === 0) return [];
    const found = await selectSimilarTexts(db, {
      codeId: code.id,
      locale,
      source: code.message,
      tsquery: atLeast(spelled, least),
      limit: TOLD,
    });
    const alike = found.filter(({ likeness }) => likeness >= ALIKE);
    if (alike.length >= TOLD || least === leastShared(words.length).at(-1)) return alike;
  }
  return [];
}

import { leastShared, tellingWords } from '../../domain/search/similar-words';
import type { SimilarText } from '../../domain/translation-entry';
import type { Db } from '../../store/database';
import { atLeast } from '../../store/search-store';
import { selectSimilarTexts } from '../../store/text-memory-store';

const TOLD = 5;
/** Less alike (pg_trgm) than this, a text is no help. */
const ALIKE = 0.3;

/**
 * Translation memory: approved texts of codes whose default messages have all the telling words of this one, or most of
 * them, those that are most alike first; at most five.
 */
export async function similarTexts(
  db: Db,
  code: { readonly id: number; readonly message: string },
  locale: string,
): Promise<readonly SimilarText[]> {
  const words = tellingWords(code.message).map((word) => [word]);
  for (const least of leastShared(words.length)) {
    if (words.length === 0) return [];
    const found = await selectSimilarTexts(db, {
      codeId: code.id,
      locale,
      source: code.message,
      tsquery: atLeast(words, least),
      limit: TOLD,
    });
    const alike = found.filter(({ likeness }) => likeness >= ALIKE);
    if (alike.length >= TOLD || least === leastShared(words.length).at(-1)) return alike;
  }
  return [];
}

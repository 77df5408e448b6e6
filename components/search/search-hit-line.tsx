import { CodeSegments } from '../scheme/code-segments';
import { foundWords } from './found-words';
import type { SearchHit } from './search-hit';

type Props = {
  hit: SearchHit;
  /** To show where they stand. */
  words: readonly string[];
  /** With `{alias}`. */
  aliasOf: string;
};

/** What a line of a search says, within a link or an option. */
export function SearchHitLine({ hit, words, aliasOf }: Props) {
  const { spans, status, text, lang, aside, alias } = hit;
  return (
    <>
      {spans.length > 0 && (
        <span className="hit-code">
          <CodeSegments spans={spans} struck={status === 'retired'} />
        </span>
      )}
      <span className="hit-text">
        {alias !== null && <span className="hit-alias">{aliasOf.replace('{alias}', () => alias)} · </span>}
        <span lang={lang ?? undefined}>
          {foundWords(text, words).map((stretch, place) =>
            stretch.found ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text.
              <mark key={place}>{stretch.text}</mark>
            ) : (
              stretch.text
            ),
          )}
        </span>
      </span>
      <span className="hit-aside">{aside}</span>
    </>
  );
}

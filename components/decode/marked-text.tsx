import { CodeSegments } from '../scheme/code-segments';
import { codeAnchor, placeAnchor } from './anchor';
import type { ExplainedCode } from './decode-view';
import { type Mark, textBlocks } from './text-blocks';

/** After so many places a mark is one element, so that a long log stays quick to draw. */
const DRAWN = 500;

type Props = {
  text: string;
  marks: readonly Mark[];
  codes: readonly ExplainedCode[];
  /** `{from}`, `{to}` and `{count}` stand for numbers. */
  texts: { text: string; fold: string; gap: string };
  locale: string;
};

/** The text as it was pasted, every code in its place; what has no code is folded away. */
export function MarkedText({ text, marks, codes, texts, locale }: Props) {
  const numbers = new Intl.NumberFormat(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="marked-text" tabIndex={0} aria-label={texts.text}>
      {textBlocks(text, marks).map((block) =>
        block.kind === 'fold' ? (
          <details key={block.from} className="marked-fold">
            <summary>
              {texts.fold
                .replace('{from}', numbers.format(block.from))
                .replace('{to}', numbers.format(block.to))}
            </summary>
            <pre>{block.text}</pre>
          </details>
        ) : (
          <pre key={block.from}>
            {block.pieces.map((piece, index) => {
              if (piece.kind === 'text') return piece.text;
              if (piece.kind === 'mark') {
                return <CodeMark key={piece.place} {...piece} code={codes[piece.code]} number={piece.code} />;
              }
              const count = numbers.format(piece.text.length);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
                <span key={index} className="marked-gap">
                  {texts.gap.replace('{count}', count)}
                </span>
              );
            })}
          </pre>
        ),
      )}
    </section>
  );
}

type CodeMarkProps = { text: string; place: number; code: ExplainedCode | undefined; number: number };

function CodeMark({ text, place, code, number }: CodeMarkProps) {
  if (code === undefined) return <mark className="marked-code">{text}</mark>;
  const isDrawn = place < DRAWN && text === code.spans.map((span) => span.text).join('');
  return (
    <a
      id={placeAnchor(place)}
      href={`#${codeAnchor(number)}`}
      className={`marked-code ${code.href === null ? 'marked-unknown' : ''} ${isDrawn ? '' : 'marked-plain'}`}
    >
      {isDrawn ? <CodeSegments spans={code.spans} struck={code.status?.value === 'retired'} /> : text}
    </a>
  );
}

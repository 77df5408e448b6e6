import type { ReactNode } from 'react';
import { type CodeSpan, segmentClass } from './code-segments';

type Props = {
  spans: readonly CodeSpan[];
  /** Says of a context segment that it does not select the code. */
  contextNote: string;
  struck?: boolean;
  /** More about a segment, under its callout. */
  detail?: (span: CodeSpan, place: number) => ReactNode;
};

/** A code written large, with a line from each segment to what it is. The same on a phone, in print and read aloud. */
export function CodeAnatomy({ spans, contextNote, struck = false, detail }: Props) {
  return (
    <figure aria-label={spans.map((span) => span.text).join('')}>
      <ol className={struck ? 'anatomy segments-struck' : 'anatomy'}>
        {spans.map((span, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the code.
          <li key={place} className={`segment-${span.kind}`}>
            <code className={segmentClass(span)}>{span.text}</code>
            {span.label && (
              <>
                <span className="anatomy-line" />
                <div className="anatomy-callout">
                  <span className="anatomy-label">{span.label}</span> {span.meaning}
                  {span.role === 'context' && <span className="text-muted"> {contextNote}</span>}
                  {detail?.(span, place)}
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
}

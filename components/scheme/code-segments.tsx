import type { Role, Segment } from '@/lib/domain/scheme/segment';

/** One part of a written code. `label` names the segment, `meaning` says what this value of it stands for. */
export type CodeSpan = {
  kind: Segment['kind'];
  role: Role;
  text: string;
  label?: string | null;
  meaning?: string | null;
};

type Props = {
  spans: readonly CodeSpan[];
  size?: 'small' | 'large';
  /** Struck out: the code is no longer in use. */
  struck?: boolean;
};

/**
 * A code as it looks everywhere: each kind of segment has its hue and its own underline, context is hatched, a
 * separator grey. Pointing at a segment says what it means; `CodeAnatomy` says it to everybody.
 */
export function CodeSegments({ spans, size = 'small', struck = false }: Props) {
  const look = `segments${size === 'large' ? ' segments-large' : ''}${struck ? ' segments-struck' : ''}`;
  return (
    <code className={look}>
      {spans.map((span, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the code.
        <span key={place} className={segmentClass(span)} data-tip={segmentTip(span)}>
          {span.text}
        </span>
      ))}
    </code>
  );
}

/** The classes of one segment's look. */
export function segmentClass({ kind, role }: Pick<CodeSpan, 'kind' | 'role'>): string {
  return `segment segment-${kind}${role === 'context' ? ' segment-context' : ''}`;
}

function segmentTip({ label, meaning }: CodeSpan): string | undefined {
  return [label, meaning].filter(Boolean).join(' · ') || undefined;
}

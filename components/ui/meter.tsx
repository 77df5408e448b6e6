import type { Tone } from './badge';

type Props = { value: number; max: number; label: string };

/** How much of something there is, as a thin bar. The label says it in words. */
export function Meter({ value, max, label }: Props) {
  const share = max === 0 ? 0 : Math.min(1, value / max);
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="meter" role="img" aria-label={label}>
      <rect width="100" height="6" className="meter-rest" />
      <rect width={share > 0 ? Math.max(1, share * 100) : 0} height="6" className="meter-value" />
    </svg>
  );
}

/** `rest`: what there is nothing of yet. */
type Part = { tone: Tone | 'rest'; value: number; label: string };

/** How a whole divides, as one bar; put the figures beside it, this is only their picture. */
export function StackedBar({ parts, label }: { parts: readonly Part[]; label: string }) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  let start = 0;
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="meter" role="img" aria-label={label}>
      {parts.map((part) => {
        const width = total === 0 ? 0 : (part.value / total) * 100;
        const x = start;
        start += width;
        return (
          <rect key={part.label} x={x} width={width} height="6" className={`meter-${part.tone}`}>
            <title>{part.label}</title>
          </rect>
        );
      })}
    </svg>
  );
}

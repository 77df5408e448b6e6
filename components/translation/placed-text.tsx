import { codePointName } from '@/lib/domain/message-checks/code-point';
import type { Place } from '@/lib/domain/message-checks/message-check';

type Props = { text: string; at: Place | null };

/** A text as it is written, the place that a finding points at marked, and in it what cannot be seen by its number. */
export function PlacedText({ text, at }: Props) {
  const place = at ?? (text.trim() === '' ? { start: 0, end: text.length } : null);
  if (place === null) return text;
  return (
    <>
      {text.slice(0, place.start)}
      <mark className="border-danger border-b-2 bg-danger-soft text-ink">
        {visible(text.slice(place.start, place.end))}
      </mark>
      {text.slice(place.end)}
    </>
  );
}

function visible(stretch: string): string {
  const spaced = stretch.trim() === '' ? stretch.replace(/ /g, '␣') : stretch;
  return spaced.replace(/[\p{Cc}\p{Cf}\u3000]/gu, (character) => `[${codePointName(character)}]`);
}

'use client';

import type { Parameter } from '@/lib/domain/code';
import type { Placeholder } from '@/lib/domain/message/placeholders';

type Props = {
  placeholders: readonly Placeholder[];
  notes: readonly Parameter[];
  label: string;
  onInsert: (text: string) => void;
};

/** As many as there are digits to press. */
const KEYS = 9;

/** The parameters of a message, each to be put where one types. */
export function PlaceholderButtons({ placeholders, notes, label, onInsert }: Props) {
  if (placeholders.length === 0) return null;
  return (
    <fieldset className="scripted flex flex-wrap gap-1.5 pb-1">
      <legend className="sr-only">{label}</legend>
      {placeholders.map(({ name, text }, place) => {
        const note = notes.find((one) => one.name === name);
        const tip = [note?.description, note?.example].filter(Boolean).join(': ');
        return (
          <button
            key={name}
            type="button"
            className="chip font-mono"
            data-tip={tip || undefined}
            title={`${label}: ${text}`}
            aria-keyshortcuts={place < KEYS ? `Control+${place + 1}` : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onInsert(text)}
          >
            {text}
            {place < KEYS && (
              <span className="key" aria-hidden="true">
                {place + 1}
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}

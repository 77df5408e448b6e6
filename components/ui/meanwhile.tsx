'use client';

import type { ReactNode } from 'react';
import { Button } from './button';
import { useField } from './form-context';
import type { FormTexts } from './form-texts';

type Props = {
  name: string;
  /** What the field is now, as the form would send it. */
  now: readonly string[];
  /** How people read that. */
  children: ReactNode;
};

/** Under a field of a form that was refused because somebody else changed the thing: what they made of it. */
export function Meanwhile({ name, now, children }: Props) {
  const { id, typed, texts, isStale } = useField(name);
  const chosen = typed?.filter((value) => value !== '' && value !== 'false');
  if (!isStale || chosen === undefined || chosen.join('\n') === now.join('\n')) return null;
  return (
    <MeanwhileNote texts={texts} onTake={() => fill(document.getElementById(id), now)}>
      {children}
    </MeanwhileNote>
  );
}

type NoteProps = {
  texts: Pick<FormTexts, 'meanwhile' | 'take'>;
  /** Puts it into the field. */
  onTake: () => void;
  children: ReactNode;
};

export function MeanwhileNote({ texts, onTake, children }: NoteProps) {
  return (
    <div className="field-meanwhile">
      {texts.meanwhile} <q>{children}</q>{' '}
      <Button size="small" className="scripted" onClick={onTake}>
        {texts.take}
      </Button>
    </div>
  );
}

function fill(field: HTMLElement | null, now: readonly string[]): void {
  const boxes = field instanceof HTMLInputElement && field.type === 'checkbox' ? [field] : boxesIn(field);
  for (const box of boxes) box.checked = now.includes(box.value);
  if (boxes.length === 0 && isValued(field)) field.value = now[0] ?? '';
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  field?.focus();
}

function boxesIn(field: HTMLElement | null): readonly HTMLInputElement[] {
  return [...(field?.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]') ?? [])];
}

function isValued(
  field: HTMLElement | null,
): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  );
}

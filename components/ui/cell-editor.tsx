import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { EditableField } from './cell-editing';
import { Select } from './select';

type Props = {
  field: EditableField;
  value: string;
  label: string;
  /** With what was typed, and where to go then: to the next cell, to the one before, or nowhere. */
  onSave: (value: string, aside: string | null, move: 1 | -1 | null) => void;
  onLeave: () => void;
};

/** The value of a cell, being edited: Enter saves, Escape leaves, Tab saves and goes on. */
export function CellEditor({ field, value, label, onSave, onLeave }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const isOver = useRef(false);
  const { kind, options = [], maxLength, lang, dir, aside } = field;

  useEffect(() => {
    const control = controlIn(box.current);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  }, []);

  function save(move: 1 | -1 | null) {
    const control = controlIn(box.current);
    if (control === null || isOver.current) return;
    isOver.current = true;
    const chosen = box.current?.querySelector<HTMLSelectElement>('[name=aside]');
    onSave(control.value.trim(), chosen?.value ?? null, move);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const inAside = event.target instanceof HTMLElement && event.target.getAttribute('name') === 'aside';
    if (event.key === 'Enter' && !event.shiftKey) save(null);
    else if (event.key === 'Escape') {
      isOver.current = true;
      onLeave();
    } else if (event.key === 'Tab') {
      // The question beside the value comes before the next cell.
      if (aside && !inAside && !event.shiftKey) return event.stopPropagation();
      if (aside && inAside && event.shiftKey) return event.stopPropagation();
      save(event.shiftKey ? -1 : 1);
    } else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  }
  /** Who clicks elsewhere has typed for a reason. */
  function onBlur(event: FocusEvent<HTMLFieldSetElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) save(null);
  }

  const shared = { name: 'value', defaultValue: value, 'aria-label': label, maxLength, lang, dir };
  return (
    <fieldset ref={box} className="cell-editor" data-kind={kind} onKeyDown={onKeyDown} onBlur={onBlur}>
      {kind === 'choice' ? (
        <Select
          name="value"
          defaultValue={value}
          aria-label={label}
          options={options}
          className="input-small"
        />
      ) : kind === 'area' ? (
        <textarea rows={2} className="input input-area" {...shared} />
      ) : (
        <input
          type="text"
          inputMode={kind === 'number' ? 'numeric' : undefined}
          className="input input-small"
          {...shared}
        />
      )}
      {aside && (
        <Select name="aside" aria-label={aside.label} options={aside.options} className="input-small" />
      )}
    </fieldset>
  );
}

function controlIn(
  box: HTMLElement | null,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  return (
    box?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('[name=value]') ?? null
  );
}

import { type FocusEvent, type KeyboardEvent, useState } from 'react';

export type RowKeys = {
  /** The row that Tab comes to. */
  active: number;
  selected: ReadonlySet<string>;
  toggle: (id: string) => void;
  clear: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLTableSectionElement>) => void;
  onFocus: (event: FocusEvent<HTMLTableSectionElement>) => void;
};

/**
 * The keys of a table's rows: arrows, Home and End move; Enter opens; with `selectable`, `x` selects and Shift with
 * an arrow extends; Escape takes the selection back, then leaves.
 */
export function useRowKeys(ids: readonly string[], selectable: boolean): RowKeys {
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [anchor, setAnchor] = useState(0);
  const selected = new Set(chosen.filter((id) => ids.includes(id)));

  function toggle(id: string) {
    setAnchor(ids.indexOf(id));
    setChosen(selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id]);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
    const target = event.target;
    if (!(target instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.altKey) return;
    if (target.matches('input:not([type=checkbox]), textarea, select')) return;
    const row = target.closest('tr');
    if (row === null) return;
    const id = row.dataset.row;
    const from = id === undefined ? -1 : ids.indexOf(id);
    if (id === undefined || from === -1) return;

    const to = destination(event.key, from, ids.length - 1);
    if (to !== null) {
      setActive(to);
      focusRow(event.currentTarget, ids[to]);
      if (selectable && event.shiftKey) setChosen(ids.slice(Math.min(anchor, to), Math.max(anchor, to) + 1));
      else setAnchor(to);
    } else if (event.key === 'Enter' && target === row) row.querySelector('a')?.click();
    else if (event.key === 'x' && selectable) toggle(id);
    else if (event.key === 'Escape' && selected.size > 0) setChosen([]);
    else if (event.key === 'Escape') target.blur();
    else return;
    event.preventDefault();
  }

  /** Where Tab comes back to is the row that was used last, by whichever means. */
  function onFocus({ target }: FocusEvent<HTMLTableSectionElement>) {
    const id = target.closest('tr')?.dataset.row;
    const place = id === undefined ? -1 : ids.indexOf(id);
    if (place !== -1) setActive(place);
  }

  return {
    active: Math.min(active, ids.length - 1),
    selected,
    toggle,
    clear: () => setChosen([]),
    onKeyDown,
    onFocus,
  };
}

/** A row that is out of sight may have to be drawn first. */
function focusRow(body: HTMLElement, id: string | undefined): void {
  if (id === undefined) return;
  const find = () => body.querySelector<HTMLElement>(`tr[data-row=${CSS.escape(id)}]`);
  const row = find();
  if (row !== null) row.focus();
  else requestAnimationFrame(() => find()?.focus());
}

function destination(key: string, from: number, last: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, last);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}

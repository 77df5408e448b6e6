import { type KeyboardEvent, useState } from 'react';

export type RowKeys = {
  /** The row that Tab comes to. */
  active: number;
  selected: ReadonlySet<string>;
  toggle: (id: string) => void;
  clear: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLTableSectionElement>) => void;
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
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-row]')];
    const from = rows.indexOf(row);
    const id = ids[from];
    if (id === undefined) return;

    const to = destination(event.key, from, rows.length - 1);
    if (to !== null) {
      rows[to]?.focus();
      setActive(to);
      if (selectable && event.shiftKey) setChosen(ids.slice(Math.min(anchor, to), Math.max(anchor, to) + 1));
      else setAnchor(to);
    } else if (event.key === 'Enter' && target === row) row.querySelector('a')?.click();
    else if (event.key === 'x' && selectable) toggle(id);
    else if (event.key === 'Escape' && selected.size > 0) setChosen([]);
    else if (event.key === 'Escape') target.blur();
    else return;
    event.preventDefault();
  }

  return {
    active: Math.min(active, ids.length - 1),
    selected,
    toggle,
    clear: () => setChosen([]),
    onKeyDown,
  };
}

function destination(key: string, from: number, last: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, last);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}

import type { CellPlace } from './cell-editing';

/** The cell around an element; null where it may not be edited. */
export function placeOf(element: Element): CellPlace | null {
  const cell = element.closest('td');
  const row = cell?.closest('tr')?.dataset.row;
  const column = cell?.dataset.column;
  if (row === undefined || column === undefined || cell?.dataset.cell === undefined) return null;
  return { row, column };
}

/** The first cell of a row that may be edited. */
export function rowAt(row: Element): CellPlace | null {
  const cell = row.querySelector('td[data-cell]');
  return cell === null ? null : placeOf(cell);
}

/** The next cell that may be edited, or the one before; null at the end of the table. */
export function cellNear(place: CellPlace, step: 1 | -1): CellPlace | null {
  const cells = [...document.querySelectorAll('td[data-cell]')].flatMap((cell) => placeOf(cell) ?? []);
  const here = cells.findIndex(({ row, column }) => row === place.row && column === place.column);
  return cells[here + step] ?? null;
}

/** Puts the focus on a cell, once it is drawn again. */
export function focusCell({ row, column }: CellPlace): void {
  requestAnimationFrame(() => {
    document
      .querySelector<HTMLElement>(`tr[data-row=${CSS.escape(row)}] > td[data-column=${CSS.escape(column)}]`)
      ?.focus();
  });
}

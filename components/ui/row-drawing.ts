import type { ReactNode, RefCallback, RefObject } from 'react';

/** Is given each drawn row, to learn how high it is. */
export type RowMeasure = RefCallback<HTMLTableRowElement>;

/** What it takes to draw some rows of a table. */
export type RowDrawing = {
  /** What the rows scroll in. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The row that Tab comes to: it stays, wherever one scrolls. */
  readonly active: number;
  /** How many cells a row has. */
  readonly columns: number;
  readonly draw: (place: number, measure?: RowMeasure) => ReactNode;
};

import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { ToldError } from './form-answer';

/** A cell of a table that may be edited. */
export type CellPlace = { readonly row: string; readonly column: string };

/** `editable`: it may be; `edited`: it is being; `saving`: its new value is on the way. */
export type CellState = 'editable' | 'edited' | 'saving';

/** What a table needs to let its cells be edited; made by code that only who may edit loads. */
export type CellEditing<Row> = {
  /** Null: the cell is only to be read. */
  readonly stateOf: (row: Row, column: string) => CellState | null;
  readonly editor: (row: Row, column: string) => ReactNode;
  /** Under a row: what became of a value that could not be saved, as a row of the table. */
  readonly note: (row: Row, columns: number) => ReactNode;
  /** The keys of cells; what it has no use for is the row's. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableSectionElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLTableSectionElement>) => void;
};

/** One value of a row that may be edited in its cell. */
export type EditableField = {
  readonly column: string;
  readonly kind: 'text' | 'area' | 'number' | 'choice';
  /** As the form of its use case sends it. */
  readonly value: string;
  /** What the form says of a new value, where that is more than its column. */
  readonly write?: (value: string) => Readonly<Record<string, string>>;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly maxLength?: number;
  /** The language of the value, where it is not the reader's, and the way it is written. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Asked beside it, such as how a message changes. */
  readonly aside?: {
    readonly name: string;
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  };
};

/** A value that somebody typed into a cell, until the table itself has it. */
export type CellChange = CellPlace & {
  readonly value: string;
  readonly aside: string | null;
  readonly state:
    | { readonly kind: 'saving' }
    | { readonly kind: 'saved'; readonly version: number }
    | { readonly kind: 'refused'; readonly errors: readonly ToldError[] }
    | { readonly kind: 'stale' };
};

export type CellTexts = {
  /** With `{column}`. */
  readonly edit: string;
  readonly notSaved: string;
  readonly again: string;
  readonly dismiss: string;
  readonly changedMeanwhile: string;
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly empty: string;
};

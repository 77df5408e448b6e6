import { type KeyboardEvent, type MouseEvent, startTransition, useEffect, useRef, useState } from 'react';
import type { CellChange, CellEditing, CellPlace, CellTexts, EditableField } from './cell-editing';
import { CellEditor } from './cell-editor';
import { cellNear, focusCell, placeOf, rowAt } from './cell-places';
import type { FormAction, ToldError } from './form-answer';
import { RowNote } from './row-note';
import { useLive } from './use-live';

type Props<Row> = {
  rows: readonly Row[];
  /** What may be edited of a row, in the order Tab goes. */
  fieldsOf: (row: Row) => readonly EditableField[];
  versionOf: (row: Row, column: string) => number;
  /** What has that version, where it is not the row: cells of one are saved one after the other. */
  versionedBy?: (row: Row, column: string) => string;
  /** What the use case names the row by, or the cell. */
  carried: (row: Row, column: string) => Readonly<Record<string, string>>;
  save: FormAction<{ version: number }>;
  /** Of a column, by its id. */
  labels: Readonly<Record<string, string>>;
  /** Where the portal does not answer. */
  unreachable: ToldError;
  texts: CellTexts;
};

/**
 * Cells that are edited in place. A new value shows at once; where it is refused the old one comes back, with what is
 * wrong and what was typed under the row. Values of one row are saved one after the other, each on the version the one
 * before made; where each cell has a version of its own (`versionedBy`), values of one cell are. Who leaves the page
 * before all are saved is asked.
 */
export function useCellEditing<Row extends { id: string }>(props: Props<Row>) {
  const { rows, fieldsOf, versionOf, carried, save, labels, unreachable, texts } = props;
  const { versionedBy = ({ id }: Row) => id } = props;
  const [at, setAt] = useState<(CellPlace & { typed?: string }) | null>(null);
  const [changes, setChanges] = useState<readonly CellChange[]>([]);
  const versions = useRef(new Map<string, number>());
  const queues = useRef(new Map<string, Promise<void>>());
  const isLive = useLive();

  const isSaving = changes.some(({ state }) => state.kind === 'saving');
  useEffect(() => {
    if (!isSaving) return;
    // What is on the way would be lost without a word: the browser asks.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSaving]);

  const alive = changes.filter(({ row, column, state }) => {
    const shown = rows.find((candidate) => candidate.id === row);
    return state.kind !== 'saved' || (shown !== undefined && versionOf(shown, column) < state.version);
  });
  const fieldOf = (row: Row, column: string) => fieldsOf(row).find((field) => field.column === column);
  const isSame = (place: CellPlace) => (other: CellPlace) =>
    other.row === place.row && other.column === place.column;

  function put(change: CellChange) {
    setChanges((before) => [...before.filter((other) => !isSame(change)(other)), change]);
  }
  function drop(place: CellPlace) {
    setChanges((before) => before.filter((other) => !isSame(place)(other)));
  }

  function commit(row: Row, column: string, value: string, aside: string | null) {
    const field = fieldOf(row, column);
    if (field === undefined || field.value === value) return drop({ row: row.id, column });
    const change = { row: row.id, column, value, aside };
    const versioned = versionedBy(row, column);
    put({ ...change, state: { kind: 'saving' } });
    const send = async () => {
      const form = new FormData();
      for (const [name, text] of Object.entries(carried(row, column))) form.set(name, text);
      const known = versions.current.get(versioned) ?? 0;
      form.set('version', String(Math.max(versionOf(row, column), known)));
      const written = field.write?.(value) ?? { [column]: value };
      for (const [name, text] of Object.entries(written)) form.set(name, text);
      if (field.aside && aside !== null) form.set(field.aside.name, aside);
      const answer = await save(null, form).catch(() => null);
      if (answer?.outcome === 'done') {
        versions.current.set(versioned, answer.value.version);
        put({ ...change, state: { kind: 'saved', version: answer.value.version } });
      } else if (answer?.isStale) {
        put({ ...change, state: { kind: 'stale' } });
      } else {
        const errors =
          answer === null ? [unreachable] : answer.errors.length > 0 ? answer.errors : [answer.error];
        put({ ...change, state: { kind: 'refused', errors } });
      }
    };
    const before = queues.current.get(versioned) ?? Promise.resolve();
    const done = before.then(
      () => new Promise<void>((resolve) => startTransition(() => send().finally(resolve))),
    );
    queues.current.set(versioned, done);
  }

  function begin(place: CellPlace, typed?: string) {
    setAt(typed === undefined ? place : { ...place, typed });
  }
  function leave(place: CellPlace) {
    setAt(null);
    focusCell(place);
  }

  const editing: CellEditing<Row> = {
    stateOf: (row, column) => {
      if (!isLive || fieldOf(row, column) === undefined) return null;
      if (at?.row === row.id && at.column === column) return 'edited';
      const change = alive.find(isSame({ row: row.id, column }));
      return change?.state.kind === 'saving' ? 'saving' : 'editable';
    },
    editor: (row, column) => {
      const field = fieldOf(row, column);
      if (field === undefined) return null;
      const pending = alive.find(isSame({ row: row.id, column }));
      return (
        <CellEditor
          field={field}
          value={at?.typed ?? pending?.value ?? field.value}
          label={texts.edit.replace('{column}', () => labels[column] ?? column)}
          onSave={(value, aside, move) => {
            const place = { row: row.id, column };
            const next = move === null ? null : cellNear(place, move);
            if (next === null) leave(place);
            else begin(next);
            commit(row, column, value, aside);
          }}
          onLeave={() => leave({ row: row.id, column })}
        />
      );
    },
    note: (row, columns) => {
      const failed = alive.filter(
        ({ row: id, state }) => id === row.id && (state.kind === 'refused' || state.kind === 'stale'),
      );
      return failed.map((change) => (
        <RowNote
          key={change.column}
          columns={columns}
          change={change}
          label={labels[change.column] ?? change.column}
          now={fieldOf(row, change.column)?.value ?? ''}
          texts={texts}
          onAgain={() => {
            drop(change);
            begin(change, change.value);
          }}
          onKeep={() => {
            versions.current.set(versionedBy(row, change.column), versionOf(row, change.column));
            commit(row, change.column, change.value, change.aside);
          }}
          onDismiss={() => {
            drop(change);
            focusCell(change);
          }}
        />
      ));
    },
    onKeyDown: (event) => onKeyDown(event, begin),
    onDoubleClick: (event: MouseEvent<HTMLTableSectionElement>) => {
      const place = event.target instanceof Element ? placeOf(event.target) : null;
      if (place === null) return;
      event.preventDefault();
      begin(place);
    },
  };
  const shown = alive.filter(({ state }) => state.kind === 'saving' || state.kind === 'saved');
  return { editing, shown };
}

/** `e` and F2 edit the cell, of a row its first; Enter edits the cell; arrows to the sides move between cells. */
function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>, begin: (place: CellPlace) => void) {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.altKey) return;
  const onRow = target.matches('tr[data-row]');
  const onCell = target.matches('td[data-cell="editable"]');
  if (!onRow && !onCell) return;
  const here = onCell ? placeOf(target) : rowAt(target);
  if (here === null) return;
  if (key === 'e' || key === 'F2' || (key === 'Enter' && onCell)) {
    event.preventDefault();
    begin(here);
  } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const next = onRow ? (key === 'ArrowRight' ? here : null) : cellNear(here, key === 'ArrowRight' ? 1 : -1);
    if (next === null || next.row !== here.row) return;
    event.preventDefault();
    focusCell(next);
  } else if (key === 'Escape' && onCell) {
    event.preventDefault();
    target.closest('tr')?.focus();
  }
}

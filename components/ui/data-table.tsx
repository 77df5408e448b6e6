'use client';

import { Fragment, type ReactNode, useRef, useState } from 'react';
import type { CellEditing } from './cell-editing';
import { ColumnMenu } from './column-menu';
import { DensityLink } from './density-link';
import { keepCookie } from './keep-preference';
import type { Density } from './preference';
import type { RowDrawing, RowMeasure } from './row-drawing';
import { useRowKeys } from './row-keys';
import type { TableModel } from './table-model';
import type { TableTexts } from './table-texts';

type Props<Row extends { id: string }> = {
  model: TableModel;
  rows: readonly Row[];
  /** How each column shows a row. The first link of a row is what Enter opens. */
  cells: Readonly<Record<string, (row: Row) => ReactNode>>;
  /** What the table is, for who cannot see it. */
  caption: string;
  density: Density;
  texts: TableTexts;
  /** At the start of the toolbar: text filter and facets; at its end: download. */
  filters?: ReactNode;
  tools?: ReactNode;
  /** Instead of rows, where there are none. */
  empty?: ReactNode;
  footer?: ReactNode;
  /** What can be done with the selected rows; without it none can be selected. */
  selection?: ((ids: readonly string[]) => ReactNode) | undefined;
  /** For who may edit. */
  editing?: CellEditing<Row> | undefined;
  /** For many rows: draws those in sight. Without it, all are drawn. */
  drawRows?: (drawing: RowDrawing) => ReactNode;
  /** Where rows have to be fetched for other columns: once some were chosen. */
  onColumns?: () => void;
};

/** As many columns as a wide screen has room for. */
const ROOM = 8;

/** A list as a table. Rows arrive as data and are drawn here: half the page and half the time of drawn cells. */
export function DataTable<Row extends { id: string }>(props: Props<Row>) {
  const { model, rows, cells, caption, density, texts, filters, tools, empty, footer, selection, editing } =
    props;
  const { drawRows, onColumns } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState<readonly string[] | null>(null);
  const keys = useRowKeys(
    rows.map((row) => row.id),
    selection !== undefined,
  );
  const visible = model.columns.filter(
    (column) => column.pinned || (columns ? columns.includes(column.id) : column.shown),
  );

  const width = visible.length + (selection ? 1 : 0);

  function choose(chosen: readonly string[]) {
    setColumns(chosen);
    keepCookie(`columns-${model.id}`, chosen.join(','));
    const address = new URL(location.href);
    if (address.searchParams.has('columns')) {
      address.searchParams.delete('columns');
      history.replaceState(null, '', address);
    }
    onColumns?.();
  }

  function draw(place: number, measure?: RowMeasure): ReactNode {
    const row = rows[place];
    if (row === undefined) return null;
    return (
      <Fragment key={row.id}>
        <tr
          ref={measure}
          data-row={row.id}
          data-index={measure && place}
          aria-rowindex={measure && place + 2}
          tabIndex={place === keys.active ? 0 : -1}
          data-keys={place === keys.active ? 'g l' : undefined}
          aria-selected={keys.selected.has(row.id) || undefined}
        >
          {selection && (
            <td className="cell-select">
              <input
                type="checkbox"
                tabIndex={-1}
                aria-label={texts.select}
                checked={keys.selected.has(row.id)}
                onChange={() => keys.toggle(row.id)}
              />
            </td>
          )}
          {visible.map((column) => (
            <Cell key={column.id} row={row} column={column} editing={editing}>
              {cells[column.id]?.(row)}
            </Cell>
          ))}
        </tr>
        {editing?.note(row, width)}
      </Fragment>
    );
  }

  return (
    <div className="data-table">
      <div className="toolbar">
        <div className="toolbar-filters">{filters}</div>
        <div className="toolbar-tools">
          <ColumnMenu
            model={model}
            shown={new Set(visible.map((column) => column.id))}
            texts={texts}
            onChoose={choose}
          />
          <DensityLink model={model} current={density} texts={texts} />
          {tools}
        </div>
      </div>
      {selection && keys.selected.size > 0 && (
        <div className="selection-bar" role="status">
          {selection([...keys.selected])}
          <button type="button" className="button button-quiet button-small" onClick={keys.clear}>
            {texts.clear}
          </button>
        </div>
      )}
      <div
        ref={scroller}
        className={visible.length > ROOM || drawRows ? 'table-scroll table-crowded' : 'table-scroll'}
      >
        <table aria-rowcount={drawRows && rows.length + 1}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {selection && <td className="cell-select" />}
              {visible.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={cellClass(column)}
                  aria-sort={column.sort?.direction ?? undefined}
                >
                  {column.sort ? (
                    <a href={column.sort.href}>
                      {column.label}
                      <i
                        className={`icon icon-sm icon-arrow-${column.sort.direction === 'descending' ? 'down' : 'up'}`}
                        aria-hidden="true"
                      />
                    </a>
                  ) : (
                    column.label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody
            onKeyDown={(event) => {
              editing?.onKeyDown(event);
              if (!event.defaultPrevented) keys.onKeyDown(event);
            }}
            onFocus={keys.onFocus}
            onDoubleClick={editing?.onDoubleClick}
          >
            {drawRows
              ? drawRows({ scroller, active: keys.active, columns: width, draw })
              : rows.map((_, place) => draw(place))}
          </tbody>
        </table>
        {rows.length === 0 && empty}
      </div>
      {footer && <div className="table-footer">{footer}</div>}
    </div>
  );
}

type CellProps<Row> = {
  row: Row;
  column: TableModel['columns'][number];
  editing: CellEditing<Row> | undefined;
  children: ReactNode;
};

function Cell<Row>({ row, column, editing, children }: CellProps<Row>) {
  const state = editing?.stateOf(row, column.id) ?? null;
  return (
    <td
      className={cellClass(column)}
      data-column={column.id}
      data-cell={state ?? undefined}
      tabIndex={state === null ? undefined : -1}
    >
      {state === 'edited' ? editing?.editor(row, column.id) : children}
    </td>
  );
}

function cellClass({ align, grow, pinned }: TableModel['columns'][number]): string | undefined {
  const classes = [align === 'end' && 'cell-end', grow && 'cell-grow', pinned && 'cell-pinned'];
  return classes.filter(Boolean).join(' ') || undefined;
}

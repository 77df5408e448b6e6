import {
  columnPinningFeature,
  columnVisibilityFeature,
  constructTable,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { addressWith } from './address';

export type TableColumn = {
  /** Also the field to sort by. */
  id: string;
  label: string;
  sortable?: boolean;
  /** Numbers stand at the end. */
  align?: 'start' | 'end';
  /** Takes what the others leave, and is cut at its end. At most one. */
  grow?: boolean;
  /** Always there, and stays in sight when the rest scrolls. The first column. */
  pinned?: boolean;
  /** Not shown unless chosen. */
  optional?: boolean;
};

export type TableView = {
  /** `field`, `-field`, or `null` for the order of the list itself. */
  sort: string | null;
  /** The columns somebody chose, or `null` for the usual ones. */
  columns: readonly string[] | null;
};

type ColumnModel = {
  id: string;
  label: string;
  align: 'start' | 'end';
  grow: boolean;
  pinned: boolean;
  shown: boolean;
  /** Where sorting by it leads, and how it is sorted now. */
  sort: { href: string; direction: 'ascending' | 'descending' | null } | null;
};

/** All that a table shows besides its rows; plain data, so that it can go to the browser. */
export type TableModel = {
  id: string;
  path: string;
  /** The rest of the address, for a form that must keep it. */
  search: string;
  columns: readonly ColumnModel[];
};

type Input = {
  /** Names the cookie that remembers the columns. */
  id: string;
  path: string;
  search: URLSearchParams;
  columns: readonly TableColumn[];
  view: TableView;
};

const features = tableFeatures({
  columnPinningFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  coreReactivityFeature: storeReactivityBindings(),
});

/**
 * The table of a list: which columns, in which order, and where each heading leads. TanStack Table keeps that state
 * and runs here on the server, where it comes from (address and cookie); rows arrive sorted, filtered and paged. In
 * the browser the same library would be 11 kB and add half as much again to the time of a page.
 */
export function tableModel({ id, path, search, columns, view }: Input): TableModel {
  const chosen = view.columns;
  const isShown = (column: TableColumn) =>
    column.pinned || (chosen ? chosen.includes(column.id) : !column.optional);
  const known = new Map(columns.map((column) => [column.id, column]));
  const table = constructTable({
    features,
    data: [],
    columns: columns.map((column) => ({
      id: column.id,
      header: column.label,
      accessorFn: () => null,
      enableSorting: column.sortable === true,
      enableHiding: column.pinned !== true,
      sortDescFirst: false,
    })),
    manualSorting: true,
    state: {
      sorting: view.sort === null ? [] : [sortingFrom(view.sort)],
      columnVisibility: Object.fromEntries(columns.map((column) => [column.id, isShown(column)])),
      columnPinning: { start: columns.filter((column) => column.pinned).map((column) => column.id), end: [] },
    },
  });
  const directions = { asc: 'ascending', desc: 'descending' } as const;
  const rest = new URLSearchParams(search);
  rest.delete('columns');
  rest.delete('cursor');
  rest.delete('before');
  return {
    id,
    path,
    search: rest.toString(),
    columns: table.getAllLeafColumns().map((column) => {
      const sorted = column.getIsSorted();
      const next = column.getNextSortingOrder();
      const sort = next === false ? null : next === 'desc' ? `-${column.id}` : column.id;
      return {
        id: column.id,
        label: known.get(column.id)?.label ?? column.id,
        align: known.get(column.id)?.align ?? 'start',
        grow: known.get(column.id)?.grow === true,
        pinned: column.getIsPinned() !== false,
        shown: column.getIsVisible(),
        sort: column.getCanSort()
          ? {
              href: addressWith(path, search, { sort }),
              direction: sorted === false ? null : directions[sorted],
            }
          : null,
      };
    }),
  };
}

/** What an address and a cookie say of how a table is seen; the address wins. */
export function tableViewFrom(search: URLSearchParams, cookie: string | undefined): TableView {
  const named = search.getAll('columns').flatMap((value) => value.split(','));
  const columns = named.length > 0 ? named : cookie ? cookie.split(',') : null;
  return { sort: search.get('sort'), columns };
}

/** The cookie that remembers the columns of a table. */
export function columnsCookie(id: string): string {
  return `columns-${id}`;
}

function sortingFrom(sort: string): { id: string; desc: boolean } {
  return sort.startsWith('-') ? { id: sort.slice(1), desc: true } : { id: sort, desc: false };
}

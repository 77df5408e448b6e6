'use client';

import dynamic from 'next/dynamic';
import type { GridEditingNeeds } from '../edit-translation/grid-editing-needs';
import type { GridRows } from './grid-row';
import { type GridTableProps, GridTableView } from './grid-table-view';
import { useMoreRows } from './use-more-rows';

type Props = GridTableProps & {
  /** What the rows are of; see `useMoreRows`. */
  view: string;
  first: GridRows;
  /** For who may write in some of the locales. */
  editing: GridEditingNeeds | null;
};

/** What edits comes when somebody who may edit does: readers never load it. */
const EditableGridTable = dynamic(() => import('../edit-translation/editable-grid-table'));

/** Codes and their texts in several languages. */
export function GridTable({ view, first, editing, ...table }: Props) {
  const { rows, fetchMore, hasFailed, ...changes } = useMoreRows(view, first);
  const more = { rows, fetchMore, hasFailed };
  if (editing === null) return <GridTableView {...table} {...more} />;
  return <EditableGridTable {...table} {...more} {...changes} needs={editing} />;
}

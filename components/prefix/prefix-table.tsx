'use client';

import dynamic from 'next/dynamic';
import type { PrefixEditingNeeds } from '../edit-prefix/prefix-editing-needs';
import { type PrefixTableProps, PrefixTableView } from './prefix-table-view';

type Props = PrefixTableProps & {
  /** For who may edit some of the rows. */
  editing: PrefixEditingNeeds | null;
};

/** What edits comes when somebody who may edit does: readers never load it. */
const EditablePrefixTable = dynamic(() => import('../edit-prefix/editable-prefix-table'));

/** Prefixes as a table. */
export function PrefixTable({ editing, ...table }: Props) {
  if (editing === null) return <PrefixTableView {...table} />;
  return <EditablePrefixTable {...table} needs={editing} />;
}

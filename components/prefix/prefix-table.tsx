'use client';

import { lazy, Suspense } from 'react';
import type { PrefixEditingNeeds } from '../edit-prefix/prefix-editing-needs';
import { type PrefixTableProps, PrefixTableView } from './prefix-table-view';

type Props = PrefixTableProps & {
  /** For who may edit some of the rows. */
  editing: PrefixEditingNeeds | null;
};

/** What edits prefixes comes when somebody who may edit them does: readers never load it. */
const EditablePrefixTable = lazy(() => import('../edit-prefix/editable-prefix-table'));

/** Prefixes as a table. */
export function PrefixTable({ editing, ...table }: Props) {
  if (editing === null) return <PrefixTableView {...table} />;
  return (
    <Suspense fallback={<PrefixTableView {...table} />}>
      <EditablePrefixTable {...table} needs={editing} />
    </Suspense>
  );
}

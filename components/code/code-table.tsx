'use client';

import { lazy, Suspense } from 'react';
import type { CodeEditingNeeds } from '../edit-code/code-editing-needs';
import { type CodeTableProps, CodeTableView } from './code-table-view';

type Props = CodeTableProps & {
  /** For who may edit some of the rows. */
  editing: CodeEditingNeeds | null;
};

/** What edits codes comes when somebody who may edit them does: readers never load it. */
const EditableCodeTable = lazy(() => import('../edit-code/editable-code-table'));

/** Codes as a table. */
export function CodeTable({ editing, ...table }: Props) {
  if (editing === null) return <CodeTableView {...table} />;
  return (
    <Suspense fallback={<CodeTableView {...table} />}>
      <EditableCodeTable {...table} needs={editing} />
    </Suspense>
  );
}

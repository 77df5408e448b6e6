'use client';

import dynamic from 'next/dynamic';
import type { CodeEditingNeeds } from '../edit-code/code-editing-needs';
import { type CodeTableProps, CodeTableView } from './code-table-view';

type Props = CodeTableProps & {
  /** For who may edit some of the rows. */
  editing: CodeEditingNeeds | null;
};

/** What edits comes when somebody who may edit does: readers never load it. */
const EditableCodeTable = dynamic(() => import('../edit-code/editable-code-table'));

/** Codes as a table. */
export function CodeTable({ editing, ...table }: Props) {
  if (editing === null) return <CodeTableView {...table} />;
  return <EditableCodeTable {...table} needs={editing} />;
}

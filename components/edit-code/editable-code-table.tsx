'use client';

import { useState } from 'react';
import { lifecycle, mayBecome } from '@/lib/domain/lifecycle';
import type { BulkDone } from '../bulk-change/bulk-needs';
import { BulkUndo } from '../bulk-change/bulk-undo';
import type { CodeRow } from '../code/code-row';
import { type CodeTableProps, CodeTableView } from '../code/code-table-view';
import { Button } from '../ui/button';
import type { CellChange, EditableField } from '../ui/cell-editing';
import { useCellEditing } from '../ui/use-cell-editing';
import { BulkChange } from './bulk-change';
import type { CodeEditingNeeds } from './code-editing-needs';

type Props = CodeTableProps & { needs: CodeEditingNeeds };

/** Codes as a table whose cells are edited in place, and whose rows are changed together. */
export default function EditableCodeTable({ needs, ...table }: Props) {
  const { texts, labels, bulk } = needs;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [done, setDone] = useState<BulkDone | null>(null);
  const { editing, shown } = useCellEditing<CodeRow>({
    rows: table.rows,
    fieldsOf: (row) => fieldsOf(row, texts),
    versionOf: ({ edit }) => edit?.version ?? 0,
    carried: ({ edit }) => ({ scheme: edit?.scheme ?? '', code: edit?.code ?? '' }),
    save: needs.save,
    labels,
    unreachable: needs.unreachable,
    texts,
  });
  const rows = table.rows.map((row) =>
    shown.filter((change) => change.row === row.id).reduce(withChange, row),
  );
  return (
    <>
      {done && <BulkUndo key={done.id} done={done} needs={bulk} />}
      <CodeTableView
        {...table}
        rows={rows}
        editing={editing}
        selection={(ids) => (
          <Button size="small" onClick={() => setChosen(ids)}>
            {bulk.texts.open}
          </Button>
        )}
      />
      {chosen && (
        <BulkChange
          ids={chosen}
          needs={bulk}
          onClose={() => setChosen(null)}
          onDone={(change) => {
            setChosen(null);
            setDone(change);
          }}
        />
      )}
    </>
  );
}

function fieldsOf({ edit, status }: CodeRow, texts: CodeEditingNeeds['texts']): readonly EditableField[] {
  if (edit === null) return [];
  const ways = lifecycle.filter((to) => mayBecome(status, to));
  return [
    {
      column: 'message',
      kind: 'area',
      value: edit.message,
      maxLength: 4_000,
      aside: { name: 'messageChange', label: texts.messageChange, options: texts.changes },
    },
    { column: 'title', kind: 'text', value: edit.title ?? '', maxLength: 200 },
    {
      column: 'httpStatus',
      kind: 'number',
      value: edit.httpStatus === null ? '' : String(edit.httpStatus),
      maxLength: 3,
    },
    ...(ways.length < 2
      ? []
      : [
          {
            column: 'status',
            kind: 'choice' as const,
            value: status,
            options: ways.map((value) => ({ value, label: texts.status[value] })),
          },
        ]),
  ];
}

/** A row as it will be once the change is stored. */
function withChange(row: CodeRow, { column, value }: CellChange): CodeRow {
  switch (column) {
    case 'message':
      return { ...row, message: value, lang: 'en' };
    case 'title':
      return { ...row, title: value === '' ? null : value };
    case 'httpStatus':
      return /^\d*$/.test(value) ? { ...row, httpStatus: Number(value) || null } : row;
    case 'status':
      return { ...row, status: lifecycle.find((status) => status === value) ?? row.status };
    default:
      return row;
  }
}

'use client';

import { useState } from 'react';
import type { BulkDone } from '../bulk-change/bulk-needs';
import { BulkUndo } from '../bulk-change/bulk-undo';
import type { GridRow } from '../translation/grid-row';
import { type GridTableProps, GridTableView } from '../translation/grid-table-view';
import type { useMoreRows } from '../translation/use-more-rows';
import { Button } from '../ui/button';
import type { CellChange, EditableField } from '../ui/cell-editing';
import { useCellEditing } from '../ui/use-cell-editing';
import { GridBulk } from './grid-bulk';
import type { GridEditingNeeds } from './grid-editing-needs';

type Props = GridTableProps &
  ReturnType<typeof useMoreRows> & {
    needs: GridEditingNeeds;
  };

/** The grid for who writes in some of its languages: texts are edited in their cells, and reviewed together. */
export default function EditableGridTable(props: Props) {
  const { needs, refetch, refetchOne, hold, release, forget, ...table } = props;
  const { bulk } = needs;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [done, setDone] = useState<BulkDone | null>(null);
  const { editing, shown } = useCellEditing<GridRow>({
    rows: table.rows,
    fieldsOf: (row) =>
      table.locales.flatMap(({ tag, dir }): readonly EditableField[] => {
        const cell = row.texts[tag];
        if (cell === undefined || !needs.writable.includes(tag)) return [];
        return [
          {
            column: tag,
            kind: 'area',
            value: cell.text ?? '',
            write: (text) => ({ text }),
            maxLength: 4_000,
            lang: tag,
            dir,
          },
        ];
      }),
    versionOf: ({ texts }, locale) => texts[locale]?.revision ?? 0,
    versionedBy: ({ id }, locale) => `${id} ${locale}`,
    carried: ({ scheme, code, sourceRevision }, locale) => ({
      scheme,
      code,
      locale,
      sourceRevision: String(sourceRevision),
    }),
    save: async (before, form) => {
      hold();
      const answer = await needs.save(before, form);
      // What else has changed meanwhile is shown: another text, or a source that this one was not made from.
      if (answer.outcome === 'refused' ? answer.isStale : answer.value.outdated) {
        await refetchOne(`${form.get('scheme')}/${form.get('code')}`);
      }
      return answer;
    },
    labels: needs.labels,
    unreachable: needs.unreachable,
    texts: needs.texts,
  });
  const rows = table.rows.map((row) =>
    shown.filter((change) => change.row === row.id).reduce(withChange, row),
  );
  return (
    <>
      {done && bulk && <BulkUndo key={done.id} done={done} needs={bulk} onUndone={forget} />}
      <GridTableView
        {...table}
        rows={rows}
        editing={editing}
        {...(bulk && {
          selection: (ids: readonly string[]) => (
            <Button size="small" onClick={() => setChosen(ids)}>
              {bulk.texts.open}
            </Button>
          ),
        })}
      />
      {chosen && bulk && (
        <GridBulk
          ids={chosen}
          needs={bulk}
          onClose={() => setChosen(null)}
          onDone={(change) => {
            setChosen(null);
            setDone(change);
            if (change.toAll) return forget();
            release();
            void refetch(chosen);
          }}
        />
      )}
    </>
  );
}

/** A row as it will be once the text is stored. */
function withChange(row: GridRow, { column, value, state }: CellChange): GridRow {
  const cell = row.texts[column];
  if (cell === undefined) return row;
  const revision = state.kind === 'saved' ? state.version : cell.revision;
  return {
    ...row,
    texts: {
      ...row.texts,
      [column]: { state: 'needs-review', text: value, outdated: false, revision },
    },
  };
}

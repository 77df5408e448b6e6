'use client';

import type { PrefixRow } from '../prefix/prefix-row';
import { type PrefixTableProps, PrefixTableView } from '../prefix/prefix-table-view';
import type { CellChange, EditableField } from '../ui/cell-editing';
import { useCellEditing } from '../ui/use-cell-editing';
import type { PrefixEditingNeeds } from './prefix-editing-needs';

type Props = PrefixTableProps & { needs: PrefixEditingNeeds };

/** Prefixes as a table whose titles and repositories are edited in place. */
export default function EditablePrefixTable({ needs, ...table }: Props) {
  const { editing, shown } = useCellEditing<PrefixRow>({
    rows: table.rows,
    fieldsOf,
    versionOf: ({ edit }) => edit?.version ?? 0,
    carried: ({ edit, prefix }) => ({ scheme: edit?.scheme ?? '', prefix }),
    save: needs.save,
    labels: needs.labels,
    unreachable: needs.unreachable,
    texts: needs.texts,
  });
  const rows = table.rows.map((row) =>
    shown.filter((change) => change.row === row.id).reduce(withChange, row),
  );
  return <PrefixTableView {...table} rows={rows} editing={editing} />;
}

function fieldsOf({ edit, title, repository }: PrefixRow): readonly EditableField[] {
  if (edit === null) return [];
  return [
    { column: 'title', kind: 'text', value: title, maxLength: 200 },
    {
      column: 'repository',
      kind: 'text',
      value: repository?.href ?? '',
      maxLength: 500,
      write: (url) =>
        url === ''
          ? { repository: '' }
          : { 'repository.url': url, 'repository.name': repositoryName(url, repository) },
    },
  ];
}

/** A repository that has a name keeps it unless it moves; a new one is called what its address ends with. */
function repositoryName(url: string, before: PrefixRow['repository']): string {
  if (before?.href === url) return before.text;
  return url.replace(/\/+$/, '').split('/').at(-1) || url;
}

/** A row as it will be once the change is stored. */
function withChange(row: PrefixRow, { column, value }: CellChange): PrefixRow {
  switch (column) {
    case 'title':
      return { ...row, title: value || row.title };
    case 'repository':
      // An address leads there only once the portal has taken it for one.
      return { ...row, repository: value === '' ? null : { href: '#', text: value } };
    default:
      return row;
  }
}

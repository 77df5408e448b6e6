'use client';

import type { ReactNode } from 'react';
import type { Lifecycle } from '@/lib/domain/lifecycle';
import { OwnerNames } from '../owner/owner-names';
import { CodeSegments } from '../scheme/code-segments';
import { LifecycleBadge } from '../scheme/lifecycle-badge';
import type { CellEditing } from '../ui/cell-editing';
import { CopyButton } from '../ui/copy-button';
import { DataTable } from '../ui/data-table';
import type { LinkText } from '../ui/link-text';
import type { ListFrame } from '../ui/list-frame';
import { TimeText } from '../ui/time-text';
import type { CodeRow } from './code-row';

export type CodeTableTexts = {
  caption: string;
  copy: string;
  copied: string;
  /** Before the number of selected rows. */
  selected: string;
  status: Readonly<Record<Lifecycle, string>>;
};

export type CodeTableProps = ListFrame & {
  rows: readonly CodeRow[];
  words: CodeTableTexts;
  /** In the place of owners where there are none. */
  orphaned: LinkText;
  filters?: ReactNode;
  tools?: ReactNode;
};

type Props = CodeTableProps & {
  /** More that can be done with the selected rows. */
  selection?: (ids: readonly string[]) => ReactNode;
  editing?: CellEditing<CodeRow> | undefined;
};

/** Codes as a table. */
export function CodeTableView({ words, orphaned, selection, editing, ...table }: Props) {
  return (
    <DataTable
      {...table}
      caption={words.caption}
      editing={editing}
      selection={(ids) => (
        <>
          <span className="tabular-nums">
            {words.selected} {ids.length}
          </span>
          <CopyButton text={ids.map(codeIn).join('\n')} label={words.copy} done={words.copied} />
          {selection?.(ids)}
        </>
      )}
      cells={{
        code: ({ href, spans, status }) => (
          <a href={href}>
            <CodeSegments spans={spans} struck={status === 'retired'} />
          </a>
        ),
        message: ({ message, lang }) => <span lang={lang}>{message}</span>,
        title: ({ title }) => title,
        scheme: ({ scheme }) => <a href={scheme.href}>{scheme.text}</a>,
        prefix: ({ prefix }) => (
          <a href={prefix.href} className="font-mono">
            {prefix.text}
          </a>
        ),
        category: ({ category }) => category && <code>{category}</code>,
        status: ({ status }) => <LifecycleBadge status={status} label={words.status[status]} />,
        httpStatus: ({ httpStatus }) => httpStatus,
        owners: ({ owners }) => <OwnerNames owners={owners} orphaned={orphaned} />,
        aliases: ({ aliases }) => <code>{aliases}</code>,
        updatedAt: ({ updated }) => <TimeText {...updated} />,
      }}
    />
  );
}

/** The code in the id of its row. */
function codeIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

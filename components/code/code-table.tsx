'use client';

import type { ReactNode } from 'react';
import type { Lifecycle } from '@/lib/domain/lifecycle';
import { CodeSegments } from '../scheme/code-segments';
import { LifecycleBadge } from '../scheme/lifecycle-badge';
import { CopyButton } from '../ui/copy-button';
import { DataTable } from '../ui/data-table';
import type { Density } from '../ui/preference';
import type { TableModel } from '../ui/table-model';
import type { TableTexts } from '../ui/table-texts';
import { TimeText } from '../ui/time-text';
import type { CodeRow } from './code-row';

export type CodeTableTexts = {
  caption: string;
  copy: string;
  copied: string;
  /** Before the number of selected rows. */
  selected: string;
  orphaned: string;
  status: Readonly<Record<Lifecycle, string>>;
};

type Props = {
  model: TableModel;
  rows: readonly CodeRow[];
  density: Density;
  texts: TableTexts;
  words: CodeTableTexts;
  /** Where prefixes without an owner are listed. */
  orphanedHref: string;
  filters?: ReactNode;
  tools?: ReactNode;
  empty?: ReactNode;
  footer?: ReactNode;
};

/** Codes as a table. */
export function CodeTable({ words, orphanedHref, ...table }: Props) {
  return (
    <DataTable
      {...table}
      caption={words.caption}
      selection={(ids) => (
        <>
          <span className="tabular-nums">
            {words.selected} {ids.length}
          </span>
          <CopyButton text={ids.map(codeIn).join('\n')} label={words.copy} done={words.copied} />
        </>
      )}
      cells={{
        code: ({ href, spans, status }) => (
          <a href={href} className="code-link">
            <CodeSegments spans={spans} struck={status === 'retired'} />
          </a>
        ),
        message: ({ message }) => message,
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
        owners: ({ owners }) =>
          owners.length === 0 ? (
            <a href={orphanedHref} className="text-muted">
              {words.orphaned}
            </a>
          ) : (
            <OwnerNames owners={owners} />
          ),
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

/** Owners of a row, each leading to its page. */
export function OwnerNames({ owners }: { owners: CodeRow['owners'] }) {
  return owners.map(({ href, text }, place) => (
    <span key={href}>
      {place > 0 && ', '}
      <a href={href} className="link">
        {text}
      </a>
    </span>
  ));
}

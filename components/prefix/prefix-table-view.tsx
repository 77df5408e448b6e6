'use client';

import type { ReactNode } from 'react';
import type { Lifecycle } from '@/lib/domain/lifecycle';
import { OwnerNames } from '../owner/owner-names';
import { CodeSegments } from '../scheme/code-segments';
import { LifecycleBadge } from '../scheme/lifecycle-badge';
import type { CellEditing } from '../ui/cell-editing';
import { DataTable } from '../ui/data-table';
import type { LinkText } from '../ui/link-text';
import type { ListFrame } from '../ui/list-frame';
import { Meter } from '../ui/meter';
import { TimeText } from '../ui/time-text';
import type { PrefixRow } from './prefix-row';

export type PrefixTableProps = ListFrame & {
  rows: readonly PrefixRow[];
  caption: string;
  statuses: Readonly<Record<Lifecycle, string>>;
  /** In the place of owners where there are none. */
  orphaned: LinkText;
  filters?: ReactNode;
};

type Props = PrefixTableProps & { editing?: CellEditing<PrefixRow> | undefined };

/** Prefixes as a table. */
export function PrefixTableView({ statuses, orphaned, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        prefix: ({ href, prefix, status }) => (
          <a href={href}>
            <CodeSegments
              spans={[{ kind: 'prefix', role: 'identity', text: prefix }]}
              struck={status === 'retired'}
            />
          </a>
        ),
        title: ({ title }) => title,
        scheme: ({ scheme }) => <a href={scheme.href}>{scheme.text}</a>,
        owners: ({ owners }) => <OwnerNames owners={owners} orphaned={orphaned} />,
        repository: ({ repository }) =>
          repository && (
            <a href={repository.href} className="link" rel="noreferrer">
              {repository.text}
            </a>
          ),
        codes: ({ codes }) => <a href={codes.href}>{codes.text}</a>,
        used: ({ used }) =>
          used && (
            <span className="block w-20" data-tip={used.text}>
              <Meter value={used.share} max={1} label={used.text} />
            </span>
          ),
        status: ({ status }) => <LifecycleBadge status={status} label={statuses[status]} />,
        updatedAt: ({ updated }) => <TimeText {...updated} />,
      }}
    />
  );
}

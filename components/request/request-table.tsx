'use client';

import type { ReactNode } from 'react';
import type { RequestState } from '@/lib/domain/request';
import { CodeSegments } from '../scheme/code-segments';
import { DataTable } from '../ui/data-table';
import type { ListFrame } from '../ui/list-frame';
import { TimeText } from '../ui/time-text';
import type { RequestRow } from './request-row';
import { RequestStatus } from './request-status';

type Props = ListFrame & {
  rows: readonly RequestRow[];
  caption: string;
  states: Readonly<Record<RequestState, string>>;
  /** Said of what nobody answered for too long. */
  escalated: string;
  filters?: ReactNode;
  tools?: ReactNode;
};

/** Requests as a table. */
export function RequestTable({ states, escalated, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        prefix: ({ href, wanted }) => (
          <a href={href}>
            <CodeSegments spans={wanted} />
          </a>
        ),
        title: ({ title }) => title,
        kind: ({ kind }) => kind,
        scheme: ({ scheme }) => <a href={scheme.href}>{scheme.text}</a>,
        by: ({ by }) => by,
        createdAt: ({ age, isEscalated }) => (
          <>
            <TimeText {...age} />
            {isEscalated && <b className="badge badge-warning ms-2">{escalated}</b>}
          </>
        ),
        conflicts: ({ conflicts }) => conflicts,
        approvals: ({ approvals }) => <span className="tabular-nums">{approvals}</span>,
        status: ({ status }) => <RequestStatus status={status} label={states[status]} />,
        expiresAt: ({ expires }) => expires && <TimeText {...expires} />,
      }}
    />
  );
}

'use client';

import type { ReactNode } from 'react';
import { Badge } from '../ui/badge';
import { DataTable } from '../ui/data-table';
import type { ListFrame } from '../ui/list-frame';
import { TimeText } from '../ui/time-text';
import type { UserRow } from './user-row';

type Props = ListFrame & {
  rows: readonly UserRow[];
  caption: string;
  states: { active: string; disabled: string };
  filters?: ReactNode;
};

/** Users as a table. */
export function UserTable({ states, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        name: ({ user }) => (
          <a href={user.href} className="link">
            {user.text}
          </a>
        ),
        email: ({ email }) => email,
        roles: ({ roles }) => roles,
        state: ({ disabled }) => (
          <Badge tone={disabled ? 'ended' : 'good'}>{disabled ? states.disabled : states.active}</Badge>
        ),
        createdAt: ({ createdAt }) => <TimeText {...createdAt} />,
      }}
    />
  );
}

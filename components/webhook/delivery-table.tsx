'use client';

import type { ReactNode } from 'react';
import type { DeliveryState } from '@/lib/domain/webhook';
import { Badge } from '../ui/badge';
import { DataTable } from '../ui/data-table';
import type { ListFrame } from '../ui/list-frame';
import { TimeText } from '../ui/time-text';
import type { DeliveryRow } from './delivery-row';
import { deliveryTones } from './delivery-tones';

type Props = ListFrame & {
  rows: readonly DeliveryRow[];
  caption: string;
  states: Readonly<Record<DeliveryState, string>>;
  filters?: ReactNode;
};

/** What was sent to a webhook, as a table. */
export function DeliveryTable({ states, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        queuedAt: ({ href, queuedAt }) => (
          <a href={href} className="link">
            <TimeText {...queuedAt} />
          </a>
        ),
        type: ({ type, again }) => (
          <>
            <code>{type}</code>
            {again !== null && <span className="text-muted"> {again}</span>}
          </>
        ),
        state: ({ state }) => <Badge tone={deliveryTones[state]}>{states[state]}</Badge>,
        attempts: ({ attempts }) => attempts,
        answer: ({ answer }) => answer,
        took: ({ took }) => took,
        nextAt: ({ nextAt }) => (typeof nextAt === 'string' ? nextAt : <TimeText {...nextAt} />),
        messageId: ({ messageId }) => <code>{messageId}</code>,
      }}
    />
  );
}

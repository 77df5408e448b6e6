'use client';

import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table';
import type { ListFrame } from '../ui/list-frame';
import { TimeText } from '../ui/time-text';
import type { ActivityRow } from './activity-row';
import { EventSentence } from './event-sentence';

type Props = ListFrame & {
  rows: readonly ActivityRow[];
  caption: string;
  /** Said of what the reader has not seen yet. */
  newText: string;
  filters?: ReactNode;
  tools?: ReactNode;
};

/** Events as a table, each a sentence. */
export function ActivityTable({ newText, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        at: ({ at }) => <TimeText {...at} />,
        event: ({ sentence, isNews }) => (
          <span className="max-md:block max-md:w-52 max-md:py-1 max-md:whitespace-normal">
            {isNews && <b className="badge badge-good me-2">{newText}</b>}
            <EventSentence pieces={sentence} />
          </span>
        ),
        actor: ({ actor }) => <a href={actor.href}>{actor.text}</a>,
        scheme: ({ scheme }) => scheme && <a href={scheme.href}>{scheme.text}</a>,
        kind: ({ kind }) => kind,
        fields: ({ fields }) => fields,
      }}
    />
  );
}

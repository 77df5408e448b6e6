'use client';

import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table';
import type { ListFrame } from '../ui/list-frame';
import { TimeText, type TimeTexts } from '../ui/time-text';

export type TermRow = {
  id: string;
  term: string;
  /** Where it is changed; null for who may not. */
  href: string | null;
  translation: string;
  note: string | null;
  updatedAt: TimeTexts;
};

type Props = ListFrame & {
  rows: readonly TermRow[];
  locale: string;
  caption: string;
  filters?: ReactNode;
};

/** Terms as a table. */
export function TermTable({ locale, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        term: ({ term, href }) =>
          href === null ? (
            <span lang="en">{term}</span>
          ) : (
            <a href={href} lang="en">
              {term}
            </a>
          ),
        translation: ({ translation }) => (
          <span lang={locale} dir="auto">
            {translation}
          </span>
        ),
        note: ({ note }) => note,
        updatedAt: ({ updatedAt }) => <TimeText {...updatedAt} />,
      }}
    />
  );
}

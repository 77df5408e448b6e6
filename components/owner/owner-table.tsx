'use client';

import type { ReactNode } from 'react';
import type { Owner } from '@/lib/domain/owner';
import { DataTable } from '../ui/data-table';
import type { ListFrame } from '../ui/list-frame';
import type { OwnerRow } from './owner-row';

type Props = ListFrame & {
  rows: readonly OwnerRow[];
  caption: string;
  kinds: Readonly<Record<Owner['kind'], string>>;
  filters?: ReactNode;
};

/** Owners as a table. */
export function OwnerTable({ kinds, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        slug: ({ owner }) => (
          <a href={owner.href} className="link">
            {owner.text}
          </a>
        ),
        kind: ({ kind }) => kinds[kind],
        contact: ({ contact, contactOwner }) => (
          <>
            {contact}
            {contact && contactOwner && ' · '}
            {contactOwner && (
              <a href={contactOwner.href} className="link">
                {contactOwner.text}
              </a>
            )}
          </>
        ),
        prefixes: ({ prefixes }) => <a href={prefixes.href}>{prefixes.text}</a>,
        codes: ({ codes }) => <a href={codes.href}>{codes.text}</a>,
      }}
    />
  );
}

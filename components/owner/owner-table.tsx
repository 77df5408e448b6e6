'use client';

import type { ReactNode } from 'react';
import type { Owner } from '@/lib/domain/owner';
import { DataTable } from '../ui/data-table';
import type { Density } from '../ui/preference';
import type { TableModel } from '../ui/table-model';
import type { TableTexts } from '../ui/table-texts';
import type { OwnerRow } from './owner-row';

type Props = {
  model: TableModel;
  rows: readonly OwnerRow[];
  density: Density;
  texts: TableTexts;
  caption: string;
  kinds: Readonly<Record<Owner['kind'], string>>;
  filters?: ReactNode;
  empty?: ReactNode;
  footer?: ReactNode;
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

'use client';

import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table';
import { Form } from '../ui/form';
import type { FormAction } from '../ui/form-answer';
import { HiddenField } from '../ui/form-field';
import type { FormTexts } from '../ui/form-texts';
import type { LinkText } from '../ui/link-text';
import type { ListFrame } from '../ui/list-frame';
import { SubmitButton } from '../ui/submit-button';

export type ReservedPrefixRow = {
  id: string;
  prefix: string;
  scheme: LinkText;
  until: string;
  /** The owner it is held for; null: whoever reserved it. */
  holder: LinkText | null;
  reason: string;
  by: string;
};

type Props = ListFrame & {
  rows: readonly ReservedPrefixRow[];
  caption: string;
  /** For who may give them back; `prefix` names the button, with `{prefix}`. */
  end: { action: FormAction; label: string; prefix: string; texts: FormTexts } | null;
  filters?: ReactNode;
};

/** Reserved prefixes as a table. */
export function ReservedPrefixTable({ end, ...table }: Props) {
  return (
    <DataTable
      {...table}
      cells={{
        prefix: ({ prefix }) => <code className="segment segment-prefix">{prefix}</code>,
        scheme: ({ scheme }) => <a href={scheme.href}>{scheme.text}</a>,
        until: ({ until }) => until,
        holder: ({ holder, by }) => (holder === null ? by : <a href={holder.href}>{holder.text}</a>),
        reason: ({ reason }) => reason,
        by: ({ by }) => by,
        end: ({ id, prefix }) =>
          end && (
            <Form id={`end-${id}`} action={end.action} labels={{ id: end.label }} texts={end.texts}>
              <HiddenField name="id" value={id} />
              <SubmitButton
                variant="plain"
                size="small"
                aria-label={end.prefix.replace('{prefix}', () => prefix)}
              >
                {end.label}
              </SubmitButton>
            </Form>
          ),
      }}
    />
  );
}

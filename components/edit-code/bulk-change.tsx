import { useState } from 'react';
import { lifecycle } from '@/lib/domain/lifecycle';
import { BulkDialog } from '../bulk-change/bulk-dialog';
import type { BulkDone } from '../bulk-change/bulk-needs';
import { Select } from '../ui/select';
import { TextInput } from '../ui/text-input';
import { type BulkField, bulkInput } from './bulk-input';
import type { CodeBulkNeeds } from './code-bulk-needs';

type Props = {
  /** Ids of the selected rows. */
  ids: readonly string[];
  needs: CodeBulkNeeds;
  onClose: () => void;
  onDone: (done: BulkDone) => void;
};

/** Changes codes together. */
export function BulkChange({ ids, needs, ...told }: Props) {
  const { texts } = needs;
  const [field, setField] = useState<BulkField>('status');
  return (
    <BulkDialog
      {...told}
      ids={ids}
      needs={needs}
      inputOf={(form, toAll) => bulkInput(form, field, toAll ? null : ids, location.search)}
    >
      <div className="flex flex-wrap gap-2">
        <Select
          aria-label={texts.what}
          value={field}
          onChange={({ target }) => setField(fieldNamed(target.value))}
          options={fields.map((value) => ({ value, label: texts[value] }))}
        />
        {field === 'status' ? (
          <Select
            name="value"
            aria-label={texts.value}
            options={lifecycle.map((value) => ({ value, label: needs.status[value] }))}
            defaultValue="deprecated"
          />
        ) : (
          <TextInput name="value" aria-label={texts.value} className="max-w-40" maxLength={64} code />
        )}
      </div>
      {field === 'status' && <TextInput name="reason" aria-label={texts.reason} placeholder={texts.reason} />}
    </BulkDialog>
  );
}

const fields = ['status', 'httpStatus', 'category'] as const;

function fieldNamed(name: string): BulkField {
  return fields.find((field) => field === name) ?? 'status';
}

'use client';

import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { lifecycle } from '@/lib/domain/lifecycle';
import { Button } from '../ui/button';
import type { ToldError } from '../ui/form-answer';
import { Select } from '../ui/select';
import { TextInput } from '../ui/text-input';
import { ToldErrors } from '../ui/told-errors';
import { type BulkField, bulkInput } from './bulk-input';
import type { BulkNeeds, ToldReport } from './bulk-needs';
import { BulkReportView } from './bulk-report-view';

type Props = {
  /** Ids of the selected rows. */
  ids: readonly string[];
  needs: BulkNeeds;
  onClose: () => void;
  onDone: (done: { readonly id: string; readonly changed: number }) => void;
};

/** Changes codes together: what, then what would become of each, then the change itself. */
export function BulkChange({ ids, needs, onClose, onDone }: Props) {
  const { texts } = needs;
  const dialog = useRef<HTMLDialogElement>(null);
  const [field, setField] = useState<BulkField>('status');
  const [report, setReport] = useState<ToldReport | null>(null);
  const [error, setError] = useState<ToldError | null>(null);
  const [pending, startTransition] = useTransition();
  useEffect(() => dialog.current?.showModal(), []);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = bulkInput(new FormData(event.currentTarget), field, ids, location.search);
    const isSure = report !== null;
    startTransition(async () => {
      const answer = await (isSure ? needs.apply(input) : needs.preview(input)).catch(() => null);
      if (answer?.ok !== true) {
        setError(answer?.error ?? needs.unreachable);
        return;
      }
      setError(null);
      if (isSure && 'id' in answer.value)
        onDone({ id: String(answer.value.id), changed: answer.value.changed });
      else setReport(answer.value);
    });
  }

  return (
    <dialog ref={dialog} aria-label={texts.title} className="bulk" onClose={onClose}>
      {/* Another choice is another change: what was foreseen is not of it. */}
      <form onSubmit={onSubmit} onInput={() => setReport(null)} className="form">
        <h2 className="text-lg">{texts.title}</h2>
        {needs.matching > ids.length && (
          <fieldset>
            <legend className="sr-only">{texts.which}</legend>
            <label className="checkbox">
              <input type="radio" name="which" value="selected" defaultChecked />
              <span>{texts.selected.replace('{count}', String(ids.length))}</span>
            </label>
            <label className="checkbox">
              <input type="radio" name="which" value="all" />
              <span>{texts.all.replace('{count}', String(needs.matching))}</span>
            </label>
          </fieldset>
        )}
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
        {field === 'status' && (
          <TextInput name="reason" aria-label={texts.reason} placeholder={texts.reason} />
        )}
        <div aria-live="polite">
          {error && (
            <p className="text-danger">
              <ToldErrors errors={[error]} />
            </p>
          )}
          {pending && <progress aria-label={texts.busy} className="w-full" />}
          {report && <BulkReportView report={report} texts={texts} />}
        </div>
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={pending || report?.changed === 0}>
            {report === null ? texts.preview : texts.apply.replace('{count}', String(report.changed))}
          </Button>
          <Button variant="quiet" onClick={() => dialog.current?.close()}>
            {texts.close}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

const fields = ['status', 'httpStatus', 'category'] as const;

function fieldNamed(name: string): BulkField {
  return fields.find((field) => field === name) ?? 'status';
}

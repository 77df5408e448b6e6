import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import type { ToldReport } from '../edit-code/bulk-needs';
import { BulkReportView } from '../edit-code/bulk-report-view';
import { readEntryName } from '../translation/queue-address';
import { Button } from '../ui/button';
import type { ToldError } from '../ui/form-answer';
import { Select } from '../ui/select';
import { ToldErrors } from '../ui/told-errors';
import { type GridBulkAction, type GridBulkNeeds, gridBulkActions } from './grid-bulk-needs';

type Props = {
  /** Ids of the selected rows. */
  ids: readonly string[];
  needs: GridBulkNeeds;
  onClose: () => void;
  onDone: (changed: number) => void;
};

/** Changes texts of one language together: what, then what would become of each, then the change itself. */
export function GridBulk({ ids, needs, onClose, onDone }: Props) {
  const { texts, reviewed, all } = needs;
  const dialog = useRef<HTMLDialogElement>(null);
  const [locale, setLocale] = useState(reviewed[0]?.value ?? '');
  const [action, setAction] = useState<GridBulkAction>('approve');
  const [report, setReport] = useState<ToldReport | null>(null);
  const [error, setError] = useState<ToldError | null>(null);
  const [pending, startTransition] = useTransition();
  useEffect(() => dialog.current?.showModal(), []);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const from = new FormData(event.currentTarget).get('from');
    const input = {
      locale,
      codes: ids.flatMap((id) => readEntryName(id) ?? []),
      action: action === 'copy' ? { kind: action, from } : { kind: action },
    };
    const isSure = report !== null;
    startTransition(async () => {
      const answer = await (isSure ? needs.apply(input) : needs.preview(input)).catch(() => null);
      if (answer?.ok !== true) {
        setError(answer?.error ?? needs.unreachable);
        return;
      }
      setError(null);
      if (isSure) onDone(answer.value.changed);
      else setReport(answer.value);
    });
  }

  return (
    <dialog ref={dialog} aria-label={texts.title} className="bulk" onClose={onClose}>
      {/* Another choice is another change: what was foreseen is not of it. */}
      <form onSubmit={onSubmit} onInput={() => setReport(null)} className="form">
        <h2 className="text-lg">{texts.title}</h2>
        <p>{texts.selected.replace('{count}', String(ids.length))}</p>
        <div className="flex flex-wrap gap-2">
          <Select
            aria-label={texts.locale}
            value={locale}
            onChange={({ target }) => setLocale(target.value)}
            options={reviewed}
          />
          <Select
            aria-label={texts.what}
            value={action}
            onChange={({ target }) => setAction(actionNamed(target.value))}
            options={gridBulkActions.map((value) => ({ value, label: texts[value] }))}
          />
          {action === 'copy' && (
            <Select
              name="from"
              aria-label={texts.from}
              options={all.filter(({ value }) => value !== locale)}
            />
          )}
        </div>
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

function actionNamed(name: string): GridBulkAction {
  return gridBulkActions.find((action) => action === name) ?? 'approve';
}

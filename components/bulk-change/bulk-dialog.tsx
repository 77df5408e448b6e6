import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import { Button } from '../ui/button';
import type { ToldError } from '../ui/form-answer';
import { ToldErrors } from '../ui/told-errors';
import type { BulkDone, BulkNeeds, ToldReport } from './bulk-needs';
import { BulkReportView } from './bulk-report-view';

type Props = {
  /** Ids of the selected rows. */
  ids: readonly string[];
  needs: BulkNeeds;
  /** What the fields ask for, of the selected rows or of all that the filter leaves. */
  inputOf: (form: FormData, toAll: boolean) => unknown;
  onClose: () => void;
  onDone: (done: BulkDone) => void;
  /** Fields that say what changes. */
  children: ReactNode;
};

/** Changes rows together: which and what, then what would become of each, then the change itself. */
export function BulkDialog({ ids, needs, inputOf, onClose, onDone, children }: Props) {
  const { texts } = needs;
  const dialog = useRef<HTMLDialogElement>(null);
  const [report, setReport] = useState<ToldReport | null>(null);
  const [error, setError] = useState<ToldError | null>(null);
  const [pending, startTransition] = useTransition();
  useEffect(() => dialog.current?.showModal(), []);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const toAll = form.get('which') === 'all';
    const input = inputOf(form, toAll);
    const isSure = report !== null;
    startTransition(async () => {
      if (!isSure) {
        const foreseen = await needs.preview(input).catch(() => null);
        setError(foreseen?.ok ? null : (foreseen?.error ?? needs.unreachable));
        if (foreseen?.ok) setReport(foreseen.value);
        return;
      }
      const done = await needs.apply(input).catch(() => null);
      setError(done?.ok ? null : (done?.error ?? needs.unreachable));
      if (done?.ok) onDone({ id: done.value.id, changed: done.value.changed, toAll });
    });
  }

  return (
    <dialog ref={dialog} aria-label={texts.title} className="bulk" onClose={onClose}>
      {/* Another choice is another change: what was foreseen is not of it. */}
      <form onSubmit={onSubmit} onInput={() => setReport(null)} className="form">
        <h2 className="text-lg">{texts.title}</h2>
        {needs.matching > ids.length ? (
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
        ) : (
          <p>{texts.selected.replace('{count}', String(ids.length))}</p>
        )}
        {children}
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

import type { ReactNode } from 'react';

export type Control = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Props = {
  id: string;
  label: ReactNode;
  /** Beside the label: that this may be left empty. */
  optional?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  /** Under the control: what else is to be known of the answer. */
  note?: ReactNode;
  /** The control itself, which takes the given properties. */
  children: (control: Control) => ReactNode;
};

/** One question of a form: label, help under it, then the control, then what is wrong with the answer. */
export function Field({ id, label, optional, help, error, note, children }: Props) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="font-normal text-muted"> {optional}</span>}
      </label>
      {help && (
        <div id={`${id}-help`} className="field-help">
          {help}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {note}
      {error && (
        <div id={`${id}-error`} className="field-error">
          <i className="icon icon-sm icon-warning" aria-hidden="true" />
          {error}
        </div>
      )}
    </div>
  );
}

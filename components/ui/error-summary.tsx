'use client';

import { useEffect, useRef } from 'react';
import { fieldId } from './field-id';
import type { FieldError, ToldError } from './form-answer';
import { labelOf } from './form-context';
import { ToldErrors } from './told-errors';

type Props = {
  form: string;
  title: string;
  labels: Readonly<Record<string, string>>;
  /** Of the whole form; told where no field is to blame. */
  error: ToldError;
  errors: readonly FieldError[];
};

/** Stands above a form that was refused, takes the focus, and leads to each field. */
export function ErrorSummary({ form, title, labels, error, errors }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer takes the focus.
  useEffect(() => place.current?.focus(), [errors]);

  return (
    <div ref={place} role="alert" tabIndex={-1} className="note note-danger">
      <p className="font-semibold">{title}</p>
      {errors.length === 0 ? (
        <p>
          <ToldErrors errors={[error]} />
        </p>
      ) : (
        <ul className="mt-1 list-disc ps-5">
          {errors.map((fault) => {
            const label = labelOf(labels, fault.name);
            return (
              <li key={`${fault.name} ${fault.code}`}>
                {label !== undefined && (
                  <>
                    <a href={`#${fieldId(form, fault.name)}`} className="link">
                      {label}
                    </a>
                    {': '}
                  </>
                )}
                <ToldErrors errors={[fault]} />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
